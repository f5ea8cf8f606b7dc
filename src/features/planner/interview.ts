import { type CalendarDate, isCalendarDate } from '../../lib/calendar-date.ts';
import { nameDay, words, type Words } from './day-words.ts';
import { type Interview, type InterviewKind, interviewKinds, usualKind } from './follow-up.ts';

/** What the planner's address carries: as it was typed, right or wrong. Names are never in it. */
export interface PlannerState {
  /** Undefined as long as nothing has been said. */
  readonly interview: string | undefined;
  readonly kind: InterviewKind;
  /** Empty where none was promised. */
  readonly promised: string;
}

/** Reads the query of an address. An unknown kind counts as the usual one. */
export function parsePlannerState(query: string): PlannerState {
  const parameters = new URLSearchParams(query);
  return {
    interview: parameters.get('interview') ?? undefined,
    kind: interviewKinds.find((kind) => kind === parameters.get('kind')) ?? usualKind,
    promised: parameters.get('promised') ?? '',
  };
}

/**
 * Puts a state into the query of an address: the inverse of parsePlannerState. What is no date and what is usual are left
 * out; parameters of others stay.
 */
export function printPlannerState({ interview = '', kind, promised }: PlannerState, query: string): string {
  const parameters = new URLSearchParams(query);
  const write = (name: keyof PlannerState, value: string, isWorthIt: boolean) => {
    if (isWorthIt) parameters.set(name, value);
    else parameters.delete(name);
  };
  write('interview', interview, isCalendarDate(interview));
  write('kind', kind, kind !== usualKind);
  write('promised', promised, isCalendarDate(promised));
  const printed = parameters.toString();
  return printed === '' ? '' : `?${printed}`;
}

/** A date that is more years away than these is a typing error. */
const YEARS = 10;

/** What the planner makes of what was typed. */
export interface InterviewReading {
  /** Undefined where something is wrong, and as long as no date was given. */
  readonly interview: Interview | undefined;
  /** What is wrong with a date, in a sentence to stand next to its field. Undefined where nothing is. */
  readonly problems: Readonly<Record<'interview' | 'promised', Words | undefined>>;
}

export function readInterview({ interview, kind, promised }: PlannerState, today: CalendarDate): InterviewReading {
  const held: DateReading = interview === undefined ? {} : readDate(interview, today);
  const decided: DateReading = promised === '' ? {} : readDate(promised, today);
  const isTooEarly = held.date !== undefined && decided.date !== undefined && decided.date < held.date;
  const problems = {
    interview: held.problem,
    promised: isTooEarly
      ? words`This is before the interview, ${nameDay(held.date, today)}. Enter the day they named for their decision, or none.`
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
  if (text === '') return { problem: words`Enter the day of the interview: the dates count from it.` };
  if (!isCalendarDate(text)) return { problem: words`There is no such day. Enter month, day and year.` };
  const year = text.slice(0, 4);
  if (Math.abs(Number(year) - Number(today.slice(0, 4))) > YEARS)
    return { problem: words`The year ${year} is more than ${String(YEARS)} years away. Check the year.` };
  return { date: text };
}
