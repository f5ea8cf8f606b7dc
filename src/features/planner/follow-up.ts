import { addBusinessDays, addDays, type CalendarDate, nextBusinessDay } from '../../lib/calendar-date.ts';

export const interviewKinds = ['phone-screen', 'interview', 'final-round'] as const;
export type InterviewKind = (typeof interviewKinds)[number];

/** The default. */
export const usualKind: InterviewKind = 'interview';

/** Options of the planner's field. */
export const kindLabels: Readonly<Record<InterviewKind, string>> = {
  'phone-screen': 'Phone screen',
  interview: 'Interview',
  'final-round': 'Final round',
};

/** The input of a follow-up plan. */
export interface Interview {
  readonly date: CalendarDate;
  readonly kind: InterviewKind;
  /** Day by which the employer promised to decide; not before the interview. */
  readonly promised: CalendarDate | undefined;
}

export const stepIds = ['thank-you', 'check-in', 'last-follow-up'] as const;
export type StepId = (typeof stepIds)[number];

/** Days on which the reader has sent messages of a follow-up. */
export type DoneDays = Readonly<Partial<Record<StepId, CalendarDate>>>;

/** One message of a follow-up. */
export interface Step {
  readonly id: StepId;
  /** The day given by the rules. On a Saturday or Sunday, all but the thank-you move to Monday. */
  readonly due: CalendarDate;
  /** The day it was sent, or else the day to send it: the due day, or if that is over, the next day on which it will be read. */
  readonly date: CalendarDate;
  /** True after its last good day, if it was not sent. */
  readonly hasPassed: boolean;
  readonly isDone: boolean;
}

/** The messages of a follow-up, in sending order. */
export interface FollowUp {
  readonly thankYou: Step;
  readonly checkIn: Step;
  readonly lastFollowUp: Step;
}

// Days and business days between the messages. The guide on following up gives their sources.
const THANK_YOU_DAYS = 1;
export const BUSINESS_DAYS_AFTER_PROMISE = 3;
export const BUSINESS_DAYS_AFTER_FINAL_ROUND = 5;
export const CHECK_IN_DAYS = 7;
export const LAST_FOLLOW_UP_DAYS = 7;

/** The rules as text, for the Markdown version of a guide. */
export const followUpRules: readonly { readonly message: string; readonly when: string }[] = [
  { message: 'Thank-you', when: 'The day of the interview, the next day at the latest' },
  {
    message: 'Check-in, when they named a decision date',
    when: `${BUSINESS_DAYS_AFTER_PROMISE} business days after that date`,
  },
  {
    message: 'Check-in, when they named none',
    when: `${CHECK_IN_DAYS} days after the interview; after a final round, ${BUSINESS_DAYS_AFTER_FINAL_ROUND} business days`,
  },
  { message: 'Last follow-up', when: `${LAST_FOLLOW_UP_DAYS} days after the check-in` },
];

/** Computes the dates of all messages as of today. The last follow-up counts from the day on which the check-in is sent. */
export function planFollowUp(interview: Interview, today: CalendarDate, done: DoneDays = {}): FollowUp {
  const lastGoodDay = addDays(interview.date, THANK_YOU_DAYS);
  const thankYou = makeStep('thank-you', interview.date, later(interview.date, today), today > lastGoodDay, done);
  const checkIn = businessStep('check-in', countCheckIn(interview), today, done);
  const lastFollowUp = businessStep('last-follow-up', addDays(checkIn.date, LAST_FOLLOW_UP_DAYS), today, done);
  return { thankYou, checkIn, lastFollowUp };
}

/** Finds the message to send next. Undefined after the last one. A late thank-you is part of the check-in once that is due. */
export function nextStep({ thankYou, checkIn, lastFollowUp }: FollowUp, today: CalendarDate): Step | undefined {
  if (lastFollowUp.isDone) return undefined;
  if (checkIn.isDone) return lastFollowUp;
  return thankYou.isDone || checkIn.hasPassed || checkIn.date === today ? checkIn : thankYou;
}

function countCheckIn({ date, kind, promised }: Interview): CalendarDate {
  if (promised !== undefined) return addBusinessDays(promised, BUSINESS_DAYS_AFTER_PROMISE);
  if (kind === 'final-round') return addBusinessDays(date, BUSINESS_DAYS_AFTER_FINAL_ROUND);
  return addDays(date, CHECK_IN_DAYS);
}

function businessStep(id: StepId, counted: CalendarDate, today: CalendarDate, done: DoneDays): Step {
  const due = nextBusinessDay(counted);
  return makeStep(id, due, nextBusinessDay(later(due, today)), today > due, done);
}

function makeStep(id: StepId, due: CalendarDate, date: CalendarDate, hasPassed: boolean, done: DoneDays): Step {
  const { [id]: sent } = done;
  return { id, due, date: sent ?? date, hasPassed: hasPassed && sent === undefined, isDone: sent !== undefined };
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

/** The templates that the planner links to, by their keys in content/planner.yaml. */
export const templateKeys = [
  'thank-you-after-phone-screen',
  'thank-you-after-interview',
  'thank-you-after-final-round',
  'check-in-without-date',
  'check-in-after-date',
  'last-follow-up',
] as const;
export type TemplateKey = (typeof templateKeys)[number];

/** A template of the planner's guide. */
interface FollowUpTemplate {
  /** Anchor of its card. */
  readonly id: string;
  readonly name: string;
}

export type FollowUpTemplates = Readonly<Record<TemplateKey, FollowUpTemplate>>;

/** Chooses the template for a message. */
export function templateKey(step: StepId, { kind, promised }: Pick<Interview, 'kind' | 'promised'>): TemplateKey {
  if (step === 'last-follow-up') return step;
  if (step === 'thank-you') return `thank-you-after-${kind}`;
  return promised === undefined ? 'check-in-without-date' : 'check-in-after-date';
}
