import { isCalendarDate, type CalendarDate } from '../../lib/calendar-date.ts';
import type { Interview } from './follow-up.ts';
import type { PlannerState } from './interview.ts';
import { nameDay, words, type Words } from './day-words.ts';

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
