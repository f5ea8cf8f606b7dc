import { afterPaint } from '../../../lib/browser/after-paint.ts';
import { makeButton } from '../../../lib/browser/controls.ts';
import { child } from '../../../lib/browser/dom.ts';
import { toLocalDate } from '../../../lib/calendar-date.ts';
import { applicationStore } from '../../templates/browser/application-store.ts';
import { bindApplicationSelect, bindToStore, NOT_KEPT } from '../../templates/browser/value-controls.ts';
import { plainText } from '../day-words.ts';
import { askForDates, summarize } from '../follow-up-words.ts';
import { type FollowUpTemplates, planFollowUp } from '../follow-up.ts';
import { readInterview } from '../interview.ts';
import type { PlannerField } from '../planner-values.ts';
import { PlannerDates } from './planner-dates.ts';
import { type DateField, fillFields, markEarlier, showProblems, takeField, usedFields } from './planner-fields.ts';
import { type LinkedGuide, makeTimeline, toNodes } from './planner-timeline.ts';

/** Time that a date may be wrong while it is typed: 2026 is 202 in between. */
const PATIENCE_MS = 1000;

const EARLIER_NAMES = 'From your last visit. Check that the names belong to this interview.';

/** Shows when to send which message after an interview, as soon as there is a date. Names never leave the browser. */
class FollowUpPlanner extends HTMLElement {
  readonly #dates = new PlannerDates();
  #listeners: AbortController | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** The input of the current timeline. */
  #planned = '';
  /** The rules, shown until there is a date. */
  #rules: readonly ChildNode[] = [];
  #namesHint = '';

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#rules = [...child(this, '.planner-plan').childNodes];
    this.#namesHint = child(this, '#Planner-names-hint').textContent;
    for (const field of this.#nameFields()) bindToStore(field, field.dataset['key'] ?? '', { signal });
    this.addEventListener('input', this.#take, { signal });
    this.addEventListener('focusout', this.#take, { signal });
    const used = usedFields(this);
    this.#dates.open();
    fillFields(this, this.#dates.state, used);
    for (const field of used) field.dispatchEvent(new Event('input', { bubbles: true }));

    const select = child(this, '#Planner-for') as HTMLSelectElement;
    bindApplicationSelect(select, signal);
    const follow = (target: EventTarget, type: string, act: () => void) => {
      const update = () => {
        act();
        this.#fill();
      };
      target.addEventListener(type, update, { signal });
    };
    const followHistory = () => {
      this.#dates.followHistory();
    };
    const followStore = (event: Event) => {
      this.#dates.followStore(event);
      if (this.contains(document.activeElement)) this.#fill();
      else afterPaint(this.#fill);
    };
    applicationStore.addEventListener('change', followStore, { signal });
    follow(select, 'change', () => {
      this.#dates.showApplication();
      this.#dates.writeAddress();
    });
    follow(window, 'popstate', followHistory);
    follow(window, 'hashchange', followHistory);
    // A new day may have begun while the page was hidden.
    follow(document, 'visibilitychange', () => undefined);
    this.#show();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#patience);
  }

  /** Shows a valid answer at once, and an invalid date only when the reader pauses or leaves the field. */
  readonly #take = ({ type, target }: Event): void => {
    const before = this.#dates.state;
    const state = takeField(before, target);
    const isName = target instanceof HTMLElement && target.dataset['key'] !== undefined;
    if (isName && type === 'input') this.#dates.adopt();
    const isLeaving = type === 'focusout';
    if (state === before && !(isLeaving && this.#patience !== undefined)) return;
    clearTimeout(this.#patience);
    const { problems } = readInterview(state, toLocalDate(new Date()));
    const mayWait = !isLeaving && (problems.interview !== undefined || problems.promised !== undefined);
    const settle = () => {
      this.#settle();
    };
    this.#patience = mayWait ? setTimeout(settle, PATIENCE_MS) : undefined;
    if (state !== before) this.#dates.change(state, (target as DateField).name as PlannerField);
    if (!mayWait) settle();
  };

  #settle(): void {
    this.#patience = undefined;
    this.#dates.writeAddress();
    this.#show();
  }

  readonly #fill = (): void => {
    fillFields(this, this.#dates.state);
    // A date may be wrong while it is typed.
    if (this.#patience === undefined) this.#show();
  };

  #show(): void {
    const today = toLocalDate(new Date());
    const { interview, problems } = readInterview(this.#dates.state, today);
    showProblems(this, problems);
    markEarlier(this, (field) => this.#dates.isEarlier(field));
    const done = interview ? this.#dates.doneDays(interview.date) : {};
    const answer = interview ? summarize(planFollowUp(interview, today, done), today) : askForDates(problems);
    const status = child(this, '[role="status"]');
    if (status.textContent !== plainText(answer)) status.replaceChildren(...toNodes(answer));
    this.#offerToKeep();

    const isEarlier = this.querySelector('.planner-names .earlier') !== null;
    const hint = child(this, '#Planner-names-hint');
    const words = !applicationStore.isStored ? NOT_KEPT : isEarlier ? EARLIER_NAMES : this.#namesHint;
    if (hint.textContent !== words) hint.textContent = words;

    const [company = '', interviewer = ''] = this.#nameFields().map(({ value }) => value);
    const names = { company, interviewer };
    const planned = JSON.stringify([interview, done, names, today]);
    // Rebuilding the timeline loses the focus in it.
    if (planned === this.#planned) return;
    this.#planned = planned;
    const timeline = interview ? makeTimeline({ interview, done, names, today }, this.#guide()) : this.#rules;
    child(this, '.planner-plan').replaceChildren(...timeline);
  }

  /** Says that the application has other dates than the address, and offers either. */
  #offerToKeep(): void {
    const place = child(this, '.planner-visiting');
    const { isInConflict } = this.#dates;
    if (place.hidden !== isInConflict) return;
    place.hidden = !isInConflict;
    const makeChoice = (label: string, act: () => void) =>
      makeButton(label, '', () => {
        act();
        this.#fill();
        // The button that had the focus is gone.
        child(this, '[name="interview"]').focus();
      });
    const keep = makeChoice('Keep these dates', () => {
      this.#dates.keepAll();
    });
    const other = makeChoice('Show the other dates', () => {
      this.#dates.showApplication();
    });
    const why = 'These dates are from the address of this page. The application above has others.';
    place.replaceChildren(...(isInConflict ? [why, keep, other] : []));
  }

  /** The guide whose templates are linked. Undefined if it is not published. */
  #guide(): LinkedGuide | undefined {
    const { guide, templates } = this.dataset;
    if (guide === undefined || templates === undefined) return undefined;
    return { url: new URL(guide, location.href), templates: JSON.parse(templates) as FollowUpTemplates };
  }

  /** The fields for the company and the interviewer, in this order. */
  #nameFields(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-key]')];
  }
}

customElements.define('follow-up-planner', FollowUpPlanner);

// Only on the planner's own page.
for (const list of document.querySelectorAll('next-steps')) {
  import('./next-steps.ts').catch(() => {
    list.dataset['ready'] = 'failed';
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'follow-up-planner': FollowUpPlanner;
  }
}
