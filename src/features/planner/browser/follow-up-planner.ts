import { child } from '../../../lib/browser/dom.ts';
import { toLocalDate } from '../../../lib/calendar-date.ts';
import { bindToStore } from '../../templates/browser/value-controls.ts';
import { valueStore } from '../../templates/browser/value-store.ts';
import { plainText } from '../day-words.ts';
import { askForDates, summarize } from '../follow-up-words.ts';
import { planFollowUp } from '../follow-up.ts';
import { parsePlannerState, printPlannerState, readInterview } from '../interview.ts';
import { type DateField, fillFields, showProblems, takeField, usedFields } from './planner-fields.ts';
import { makeTimeline } from './planner-timeline.ts';
import { showWords } from './show-days.ts';

/** How long a date may look wrong while it is typed: on the way to 2026 stands the year 202. */
const PATIENCE_MS = 1000;

/**
 * Says when to write what after an interview, as soon as there is a date. Dates and kind live in the address, so that the
 * answer can be bookmarked and sent; names are shared with the templates and never leave the browser.
 */
class FollowUpPlanner extends HTMLElement {
  #state = parsePlannerState('');
  #listeners: AbortController | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** What the timeline was made from. */
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
    valueStore.addEventListener('change', show, { signal });
    const followAddress = () => {
      restore([]);
    };
    addEventListener('popstate', followAddress, { signal });
    // A day may have begun since the page was last looked at.
    document.addEventListener('visibilitychange', show, { signal });
    const used = usedFields(this);
    restore(used);
    for (const field of used) field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#patience);
  }

  /** A right answer comes at once; what is wrong with a date is said when the reader pauses or moves on. */
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
    const said = interview ? summarize(planFollowUp(interview, today), today) : askForDates(problems);
    const status = child(this, '[role="status"]');
    if (status.textContent !== plainText(said)) status.replaceChildren(...showWords(said));

    const isEarlier = this.querySelector('.earlier') !== null;
    child(this, '.planner-names-earlier').hidden = !isEarlier;
    child(this, '.planner-names-private').hidden = isEarlier;

    const [company = '', interviewer = ''] = this.#nameFields().map(({ value }) => value);
    const names = { company, interviewer };
    const planned = JSON.stringify([interview, names, today]);
    // What is made anew loses the focus.
    if (planned === this.#planned) return;
    this.#planned = planned;
    const guide = new URL(this.dataset['guide'] ?? '', location.href);
    child(this, '.planner-plan').replaceChildren(...(interview ? makeTimeline(interview, names, today, guide) : []));
  }

  /** The fields of the company and the interviewer, in this order. */
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
