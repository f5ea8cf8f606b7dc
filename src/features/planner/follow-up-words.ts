import { addDays, type CalendarDate, isWeekend } from '../../lib/calendar-date.ts';
import { nameDay, onDay, sendNow, words, type Words } from './day-words.ts';
import {
  BUSINESS_DAYS_AFTER_FINAL_ROUND,
  BUSINESS_DAYS_AFTER_PROMISE,
  CHECK_IN_DAYS,
  type FollowUp,
  type Interview,
  type InterviewKind,
  LAST_FOLLOW_UP_DAYS,
  type Step,
  type StepId,
  type TemplateKey,
  templateKey,
} from './follow-up.ts';
import type { InterviewReading } from './interview.ts';

/** A message of a follow-up as readers see it. */
export interface StepWords {
  readonly label: string;
  /** The rule that its day follows from, or a note that the day has passed or that it was sent. */
  readonly timing: Words;
  /** The reason to send it, or advice on writing it. Empty once it was sent. */
  readonly reason: string;
  readonly template: TemplateKey;
}

/** Describes a message of a follow-up as of today. */
export function describeStep(step: Step, plan: FollowUp, interview: Interview, today: CalendarDate): StepWords {
  const label = stepLabels[step.id];
  const template = templateKey(step.id, interview);
  if (step.isDone) return { label, timing: words`Done ${onDay(step.date, today)}.`, reason: '', template };
  const timing = step.hasPassed ? explainPassed(step, plan, today) : explainDay(step.id, interview, today);
  return {
    label,
    timing: CLOSED.test(step.date)
      ? words`${timing} Most offices are closed that day. The next working day will do.`
      : timing,
    reason: reasonFor(step, interview),
    template,
  };
}

/** Christmas and New Year's Day. Other holidays differ from place to place, so the planner doesn't know them. */
const CLOSED = /-(?:12-25|01-01)$/u;

export const stepLabels: Readonly<Record<StepId, string>> = {
  'thank-you': 'Thank-you',
  'check-in': 'Check-in',
  'last-follow-up': 'Last follow-up',
};

/** The rules of a follow-up in the form of its timeline: `when` has the place of the day. */
export const timelineRules: readonly {
  readonly id: StepId;
  readonly when: string;
  readonly rule: string;
  readonly template: TemplateKey;
}[] = [
  {
    id: 'thank-you',
    when: 'Within a day',
    rule: 'On the day of the interview, or the day after at the latest.',
    template: 'thank-you-after-interview',
  },
  {
    id: 'check-in',
    when: `${CHECK_IN_DAYS} days after the interview`,
    rule: `If you have heard nothing. When they named a decision date, ${BUSINESS_DAYS_AFTER_PROMISE} business days after that date. After a final round without one, ${BUSINESS_DAYS_AFTER_FINAL_ROUND} business days.`,
    template: 'check-in-without-date',
  },
  {
    id: 'last-follow-up',
    when: `${LAST_FOLLOW_UP_DAYS} days after the check-in`,
    rule: 'If nobody has answered. Then stop.',
    template: 'last-follow-up',
  },
];

function explainPassed(step: Step, { checkIn }: FollowUp, today: CalendarDate): Words {
  const passed = words`This was due on ${nameDay(step.due, today)}. ${sendNow(step.date, today)}`;
  if (step.id === 'last-follow-up') return words`${passed}.`;
  if (step.id === 'check-in') return words`${passed}. Sent already? Then the last follow-up comes a week after that.`;
  const isOvertaken = checkIn.hasPassed || checkIn.date === today;
  return isOvertaken
    ? words`${passed}, or include your thanks in the check-in.`
    : words`${passed}. Late is better than never.`;
}

function explainDay(id: StepId, interview: Interview, today: CalendarDate): Words {
  if (id === 'last-follow-up')
    return words`${String(LAST_FOLLOW_UP_DAYS)} days after the check-in, if nobody has answered.`;
  if (id === 'check-in') return explainCheckIn(interview, today);
  if (interview.date < today) return words`The interview was yesterday, so this is the last good day.`;
  return words`On the day of the interview, or the day after at the latest.`;
}

function explainCheckIn({ date, kind, promised }: Interview, today: CalendarDate): Words {
  if (promised !== undefined)
    return words`${String(BUSINESS_DAYS_AFTER_PROMISE)} business days after ${nameDay(promised, today)}, the day they named.`;
  if (kind === 'final-round')
    return words`${String(BUSINESS_DAYS_AFTER_FINAL_ROUND)} business days after the final round.`;
  const rule = `${CHECK_IN_DAYS} days after the interview`;
  return isWeekend(date) ? words`${rule} falls on a weekend, so it moves to Monday.` : words`${rule}.`;
}

const thankYouReasons: Readonly<Record<InterviewKind, string>> = {
  'phone-screen': "A few lines are enough after a call. They show that you'd like to take the next step.",
  interview: 'Name one thing that was said. Three true lines beat a page that could go to anybody.',
  'final-round': 'They know what you can do. They may wonder if you would say yes.',
};

function reasonFor({ id, hasPassed }: Step, { kind, promised }: Interview): string {
  if (id === 'thank-you') return thankYouReasons[kind];
  if (id === 'last-follow-up')
    return "It makes a no easy to send, so it often gets an answer. If it doesn't, you have your answer.";
  if (promised !== undefined)
    return 'Decisions run late. A few days of patience cost nothing, and the date they named is your reason to ask.';
  return kind === 'final-round'
    ? "They have all they need now. After a working week it's fair to ask."
    : `${hasPassed ? '' : "They didn't name a day, so nobody is late yet. "}After a week it's fair to ask where things stand.`;
}

/** Age in days from which an interview date more likely has the wrong year. */
const LONG_AGO = 90;

/** Summarizes the remaining messages in two to four sentences. */
export function summarize(plan: FollowUp, today: CalendarDate): Words {
  const rest = summarizeRest(plan, today);
  return plan.thankYou.due < addDays(today, -LONG_AGO)
    ? words`The interview was more than three months ago. Is the year right? ${rest}`
    : rest;
}

function summarizeRest({ thankYou, checkIn, lastFollowUp }: FollowUp, today: CalendarDate): Words {
  if (lastFollowUp.isDone) return words`Everything is sent. If nobody answers now, you have your answer.`;
  if (lastFollowUp.hasPassed)
    return words`The day for the last follow-up has passed. ${sendNow(lastFollowUp.date, today)}. Then stop.`;
  const end = words`write once more ${onDay(lastFollowUp.date, today)}. Then stop.`;
  if (checkIn.isDone) return words`If nobody has answered, ${end}`;
  if (checkIn.hasPassed)
    return words`The day for the check-in has passed. ${sendNow(checkIn.date, today)}. If nobody answers, ${end}`;
  if (checkIn.date === today) return words`Check in ${onDay(today, today)}. If nobody answers, ${end}`;
  const rest = words`If you hear nothing, check in ${onDay(checkIn.date, today)}, and ${end}`;
  if (thankYou.isDone) return rest;
  return thankYou.hasPassed
    ? words`The day for the thank-you has passed. ${sendNow(thankYou.date, today)}. ${rest}`
    : words`Send the thank-you ${onDay(thankYou.date, today)}. ${rest}`;
}

/** Asks for the date that is missing or wrong. */
export function askForDates({ interview, promised }: InterviewReading['problems']): Words {
  if (interview) return words`Check the interview date.`;
  if (promised) return words`Check the decision date.`;
  return words`Enter the interview date to see what to send, and when.`;
}
