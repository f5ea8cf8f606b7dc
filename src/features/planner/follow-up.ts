import { addBusinessDays, addDays, type CalendarDate, nextBusinessDay } from '../../lib/calendar-date.ts';

export const interviewKinds = ['phone-screen', 'interview', 'final-round'] as const;
export type InterviewKind = (typeof interviewKinds)[number];

/** What counts as long as nothing else is said. */
export const usualKind: InterviewKind = 'interview';

/** As the planner's field offers them. */
export const kindLabels: Readonly<Record<InterviewKind, string>> = {
  'phone-screen': 'Phone screen',
  interview: 'Interview',
  'final-round': 'Final round',
};

/** What the dates of a follow-up depend on. */
export interface Interview {
  readonly date: CalendarDate;
  readonly kind: InterviewKind;
  /** The day by which they promised to decide; not before the interview. */
  readonly promised: CalendarDate | undefined;
}

export type StepId = 'thank-you' | 'check-in' | 'last-follow-up';

/** One message of a follow-up. */
export interface Step {
  readonly id: StepId;
  /** The day that the rules name. Where that is a Saturday or Sunday, all but the thank-you move to Monday. */
  readonly due: CalendarDate;
  /** When to send it as things stand today: the day due, or where that is over, as soon as it will be read. */
  readonly date: CalendarDate;
  /** Whether the last good day for it is over. */
  readonly hasPassed: boolean;
}

/** The messages of a follow-up, in the order in which they are sent. */
export interface FollowUp {
  readonly thankYou: Step;
  readonly checkIn: Step;
  readonly lastFollowUp: Step;
}

// Days and business days between the messages. Where they come from is said in the guide to following up.
const THANK_YOU_DAYS = 1;
export const BUSINESS_DAYS_AFTER_PROMISE = 3;
export const BUSINESS_DAYS_AFTER_FINAL_ROUND = 5;
export const CHECK_IN_DAYS = 7;
export const LAST_FOLLOW_UP_DAYS = 7;

/** The rules in words, for readers who have no date yet and for pages that cannot compute. */
export const followUpRules: readonly { readonly message: string; readonly when: string }[] = [
  { message: 'Thank-you', when: 'The day of the interview, the next day at the latest' },
  {
    message: 'Check-in, when they named a decision date',
    when: `${BUSINESS_DAYS_AFTER_PROMISE} business days after that date`,
  },
  { message: 'Check-in, when they named none', when: `${CHECK_IN_DAYS} days after the interview` },
  {
    message: 'Check-in after a final round, no date named',
    when: `${BUSINESS_DAYS_AFTER_FINAL_ROUND} business days after it`,
  },
  { message: 'Last follow-up', when: `${LAST_FOLLOW_UP_DAYS} days after the check-in` },
];

/** When to send what, as things stand today. */
export function planFollowUp(interview: Interview, today: CalendarDate): FollowUp {
  const thankYou: Step = {
    id: 'thank-you',
    due: interview.date,
    date: later(interview.date, today),
    hasPassed: today > addDays(interview.date, THANK_YOU_DAYS),
  };
  const checkIn = businessStep('check-in', countCheckIn(interview), today);
  const lastFollowUp = businessStep('last-follow-up', addDays(checkIn.date, LAST_FOLLOW_UP_DAYS), today);
  return { thankYou, checkIn, lastFollowUp };
}

function countCheckIn({ date, kind, promised }: Interview): CalendarDate {
  if (promised !== undefined) return addBusinessDays(promised, BUSINESS_DAYS_AFTER_PROMISE);
  if (kind === 'final-round') return addBusinessDays(date, BUSINESS_DAYS_AFTER_FINAL_ROUND);
  return addDays(date, CHECK_IN_DAYS);
}

function businessStep(id: StepId, counted: CalendarDate, today: CalendarDate): Step {
  const due = nextBusinessDay(counted);
  return { id, due, date: nextBusinessDay(later(due, today)), hasPassed: today > due };
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}
