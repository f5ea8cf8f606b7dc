import { child } from '../../../lib/browser/dom.ts';
import { toLocalDate } from '../../../lib/calendar-date.ts';
import { bindToStore } from '../../templates/browser/value-controls.ts';
import { applicationStore } from '../../templates/browser/application-store.ts';
import { plainText } from '../day-words.ts';
import { askForDates, summarize } from '../follow-up-words.ts';
import { type FollowUpTemplates, planFollowUp } from '../follow-up.ts';
import { parsePlannerState, printPlannerState, readInterview } from '../interview.ts';
import { type DateField, fillFields, showProblems, takeField, usedFields } from './planner-fields.ts';
import { makeTimeline, toNodes } from './planner-timeline.ts';

/** Time that a date may be wrong while it is typed: 2026 is 202 in between. */
const PATIENCE_MS = 1000;

/**
 * Shows when to send which message after an interview, as soon as there is a date. The address holds dates and kind, so that
 * the answer can be bookmarked and sent. Names are shared with the templates and never leave the browser.
 */
class FollowUpPlanner extends HTMLElement {
  #state = parsePlannerState('');
  #listeners: AbortController | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** The input of the current timeline. */
  #planned = '';

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    for (const field of this.#nameFields()) bindToStore(field, field.dataset['key'] ?? '', { signal });
    const show = () => {
      this.#show();
    };
    const restore = (except: readonly DateField[]) => {
      this.#state = parsePlannerState(location.search);
      fillFields(this, this.#state, except);
      show();
    };
    this.addEventListener('input', this.#take, { signal });
    this.addEventListener('focusout', this.#take, { signal });
    applicationStore.addEventListener('change', show, { signal });
    const followAddress = () => {
      restore([]);
    };
    addEventListener('popstate', followAddress, { signal });
    // A new day may have begun while the page was hidden.
    document.addEventListener('visibilitychange', show, { signal });
    const used = usedFields(this);
    restore(used);
    for (const field of used) field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#patience);
  }

  /** Shows a valid answer at once, and an invalid date only when the reader pauses or leaves the field. */
  readonly #take = ({ type, target }: Event): void => {
    const before = this.#state;
    this.#state = takeField(before, target);
    const isLeaving = type === 'focusout';
    if (this.#state === before && !(isLeaving && this.#patience !== undefined)) return;
    clearTimeout(this.#patience);
    this.#patience = undefined;
    const { problems } = readInterview(this.#state, toLocalDate(new Date()));
    if (isLeaving || (!problems.interview && !problems.promised)) {
      this.#settle();
    } else {
      this.#patience = setTimeout(() => {
        this.#settle();
      }, PATIENCE_MS);
    }
  };

  #settle(): void {
    const query = printPlannerState(this.#state, location.search);
    if (query !== location.search) history.replaceState(history.state, '', location.pathname + query + location.hash);
    this.#show();
  }

  #show(): void {
    const today = toLocalDate(new Date());
    const { interview, problems } = readInterview(this.#state, today);
    showProblems(this, problems);
    const answer = interview ? summarize(planFollowUp(interview, today), today) : askForDates(problems);
    const status = child(this, '[role="status"]');
    if (status.textContent !== plainText(answer)) status.replaceChildren(...toNodes(answer));

    const isEarlier = this.querySelector('.earlier') !== null;
    child(this, '.planner-names-earlier').hidden = !isEarlier;
    child(this, '.planner-names-private').hidden = isEarlier;

    const [company = '', interviewer = ''] = this.#nameFields().map(({ value }) => value);
    const names = { company, interviewer };
    const planned = JSON.stringify([interview, names, today]);
    // Rebuilding the timeline loses the focus in it.
    if (planned === this.#planned) return;
    this.#planned = planned;
    const guide = new URL(this.dataset['guide'] ?? '', location.href);
    const templates = JSON.parse(this.dataset['templates'] ?? '') as FollowUpTemplates;
    const timeline = interview ? makeTimeline(interview, names, today, guide, templates) : [];
    child(this, '.planner-plan').replaceChildren(...timeline);
  }

  /** The fields for the company and the interviewer, in this order. */
  #nameFields(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-key]')];
  }
}

customElements.define('follow-up-planner', FollowUpPlanner);

declare global {
  interface HTMLElementTagNameMap {
    'follow-up-planner': FollowUpPlanner;
  }
}
