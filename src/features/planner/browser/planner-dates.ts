import type { MapChange } from '../../../lib/browser/stored-map.ts';
import { type CalendarDate, toLocalDate } from '../../../lib/calendar-date.ts';
import { applicationStore } from '../../templates/browser/application-store.ts';
import { plannerKeys } from '../../templates/interview-dates.ts';
import type { DoneDays } from '../follow-up.ts';
import {
  hasPlannerState,
  parsePlannerState,
  printPlannerState,
  type PlannerState,
  readInterview,
} from '../interview.ts';
import {
  isSameState,
  type PlannerField,
  plannerFields,
  printPlannerValues,
  readDoneDays,
  readPlannerValues,
} from '../planner-values.ts';

/**
 * The dates that a planner shows. They belong to the shown application and are kept with it. The address holds them, too, so
 * that the answer can be bookmarked and sent. If a link or a form brings dates in the address, those are shown, and only what
 * the reader then changes is kept: all of it with an application that has no dates of its own.
 */
export class PlannerDates {
  #state = parsePlannerState('');
  #isVisiting = false;
  #application = seenApplication();

  get state(): PlannerState {
    return this.#state;
  }

  /** True while the dates are those of the address and not of the application. */
  get isVisiting(): boolean {
    return this.#isVisiting;
  }

  /** True while the application has other dates than the address. */
  get isInConflict(): boolean {
    return this.#isVisiting && hasDates();
  }

  /** Tells whether a field has a value of an earlier visit that the reader has not confirmed. */
  isEarlier(field: PlannerField): boolean {
    return !this.#isVisiting && applicationStore.earlier.has(plannerKeys[field]);
  }

  /** Returns the days of the messages that the reader has ticked off in the shown plan. */
  doneDays(interview: CalendarDate): DoneDays {
    return this.#isVisiting ? {} : readDoneDays(applicationStore.values, interview);
  }

  /** Reads the address, or the application if the address has no dates. */
  open(): void {
    const own = readPlannerValues(applicationStore.values);
    // The planner itself wrote this address, perhaps for another application.
    const isOurs = applicationStore.current !== undefined && markedApplication() !== undefined;
    this.#state = hasPlannerState(location.search) && !isOurs ? parsePlannerState(location.search) : own;
    this.#isVisiting = !isSameState(this.#state, own);
    // Dates typed into the form of another page of this site.
    if (document.referrer.startsWith(`${location.origin}/`)) this.adopt();
    if (!this.#isVisiting) this.#followInAddress();
  }

  /** Shows the dates of the application. */
  showApplication(): void {
    this.#isVisiting = false;
    this.#state = readPlannerValues(applicationStore.values);
    this.#followInAddress();
  }

  /** Reads the address again after a step in the history. Dates of the application stay, wherever the step leads. */
  followHistory(): void {
    if (this.#isVisiting) this.open();
    else this.#followInAddress();
  }

  /** Follows a change of the application, or a switch to another one. */
  followStore(event: Event): void {
    const before = this.#application;
    const { id, isAsked, isListed } = (this.#application = seenApplication());
    // Answering the question about an earlier visit is not a switch, unless the answer is yet another application.
    if (before.id !== undefined && id !== before.id && !isAsked && (!before.isAsked || isListed)) {
      this.showApplication();
      return;
    }
    if (this.#isVisiting) return;
    const { keys } = (event as MapChange).detail;
    const own = readPlannerValues(applicationStore.values);
    // What is being typed, or is wrong and therefore not kept, stays.
    const changed = plannerFields.filter((field) => keys.has(plannerKeys[field]));
    const isNew = (field: PlannerField) => (own[field] ?? '') !== (this.#state[field] ?? '');
    this.#state = {
      ...this.#state,
      ...Object.fromEntries(changed.filter(isNew).map((field) => [field, own[field]])),
    };
    this.#followInAddress();
  }

  /** Takes what the reader has entered into a field, and keeps it with the application. */
  change(state: PlannerState, field: PlannerField): void {
    this.#state = state;
    this.adopt();
    this.#store([field]);
    this.#isVisiting &&= !isSameState(state, readPlannerValues(applicationStore.values));
  }

  /** Keeps the dates of the address with an application that has none: the reader works on it, so they belong together. */
  adopt(): void {
    if (this.#isVisiting && (!hasDates() || applicationStore.question)) this.keepAll();
  }

  /** Keeps the dates of the address with the application. */
  keepAll(): void {
    this.#isVisiting = false;
    this.#store(plannerFields);
    this.#followInAddress();
  }

  /** Writes the dates into the address, and into its history entry whose they are. */
  writeAddress(): void {
    const query = printPlannerState(this.#state, location.search);
    const application = this.#isVisiting ? undefined : applicationStore.current;
    if (query === location.search && application === markedApplication()) return;
    const address = location.pathname + query + location.hash;
    history.replaceState({ ...(history.state as object | null), application }, '', address);
  }

  /** An address without dates stays so: readers may share it. */
  #followInAddress(): void {
    if (hasPlannerState(location.search)) this.writeAddress();
  }

  /** Stores fields, but no date that is wrong. */
  #store(fields: readonly PlannerField[]): void {
    const { problems } = readInterview(this.#state, toLocalDate(new Date()));
    const isRight = (field: PlannerField) =>
      field === 'kind' || (this.#state[field] ?? '') === '' || problems[field] === undefined;
    const entries = printPlannerValues(this.#state, fields.filter(isRight));
    const { values } = applicationStore;
    const changed = entries.filter(([key, value]) => value !== (values.get(key) ?? ''));
    if (changed.length > 0) applicationStore.setAll(changed);
  }
}

function hasDates(): boolean {
  const { values } = applicationStore;
  return values.has(plannerKeys.interview) || values.has(plannerKeys.promised);
}

function seenApplication() {
  const { current: id, question, applications } = applicationStore;
  return { id, isAsked: question !== undefined, isListed: applications.some((application) => application.id === id) };
}

/** The application whose dates the planner has written into the address. */
function markedApplication(): unknown {
  return (history.state as { application?: unknown } | null)?.application;
}
