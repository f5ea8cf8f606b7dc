import { type CalendarDate, isCalendarDate } from '../../lib/calendar-date.ts';
import { nameDay, words, type Words } from './day-words.ts';
import { type Interview, type InterviewKind, interviewKinds, usualKind } from './follow-up.ts';

/** The planner's fields as typed, valid or not, as they are kept in the address. Names are never in the address. */
export interface PlannerState {
  /** Undefined until the reader has entered something. */
  readonly interview: string | undefined;
  readonly kind: InterviewKind;
  /** Empty if none was promised. */
  readonly promised: string;
}

/** Reads the state from the query of an address. An unknown kind becomes the default. */
export function parsePlannerState(query: string): PlannerState {
  const parameters = new URLSearchParams(query);
  return {
    interview: parameters.get('interview') ?? undefined,
    kind: interviewKinds.find((kind) => kind === parameters.get('kind')) ?? usualKind,
    promised: parameters.get('promised') ?? '',
  };
}

/** Tells whether the query of an address has a field of the planner. */
export function hasPlannerState(query: string): boolean {
  const parameters = new URLSearchParams(query);
  return ['interview', 'kind', 'promised'].some((name) => parameters.has(name));
}

/**
 * Writes the state into the query of an address: the inverse of parsePlannerState. Leaves out invalid dates and the default
 * kind, and keeps other parameters.
 */
export function printPlannerState({ interview = '', kind, promised }: PlannerState, query: string): string {
  const parameters = new URLSearchParams(query);
  const write = (name: keyof PlannerState, value: string, isKept: boolean) => {
    if (isKept) parameters.set(name, value);
    else parameters.delete(name);
  };
  write('interview', interview, isCalendarDate(interview));
  write('kind', kind, kind !== usualKind);
  write('promised', promised, isCalendarDate(promised));
  const printed = parameters.toString();
  return printed === '' ? '' : `?${printed}`;
}

/** A date more than this many years away is a typo. */
const MAX_YEARS = 10;

/** The planner's input after validation. */
export interface InterviewReading {
  /** Undefined if something is wrong or no date has been entered. */
  readonly interview: Interview | undefined;
  /** A sentence on what is wrong with a date, to show next to its field. Undefined if it is valid. */
  readonly problems: Readonly<Record<'interview' | 'promised', Words | undefined>>;
}

export function readInterview({ interview, kind, promised }: PlannerState, today: CalendarDate): InterviewReading {
  const held: DateReading = interview === undefined ? {} : readDate(interview, today);
  const decided: DateReading = promised === '' ? {} : readDate(promised, today);
  const isTooEarly = held.date !== undefined && decided.date !== undefined && decided.date < held.date;
  const problems = {
    interview: held.problem,
    promised: isTooEarly
      ? words`This is before the interview on ${nameDay(held.date, today)}. Enter the day they promised to decide, or leave it blank.`
      : decided.problem,
  };
  const isUsable = held.date !== undefined && problems.promised === undefined;
  return { interview: isUsable ? { date: held.date, kind, promised: decided.date } : undefined, problems };
}

interface DateReading {
  readonly date?: CalendarDate;
  readonly problem?: Words;
}

function readDate(text: string, today: CalendarDate): DateReading {
  if (text === '') return { problem: words`Enter the interview date. All other dates depend on it.` };
  if (!isCalendarDate(text)) return { problem: words`That date doesn't exist. Enter month, day and year.` };
  const year = text.slice(0, 4);
  if (Math.abs(Number(year) - Number(today.slice(0, 4))) > MAX_YEARS)
    return { problem: words`The year ${year} is more than ${String(MAX_YEARS)} years away. Check the year.` };
  return { date: text };
}
