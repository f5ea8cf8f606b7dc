import { type CalendarDate, daysBetween } from '../../lib/calendar-date.ts';
import type { Application } from '../templates/applications.ts';
import type { Values } from '../templates/fill.ts';
import { nameDay, onDay, words, type Words } from './day-words.ts';
import { nextStep, planFollowUp, type Step, type StepId } from './follow-up.ts';
import { stepLabels } from './follow-up-words.ts';
import { readInterview } from './interview.ts';
import { readDoneDays, readPlannerValues } from './planner-values.ts';

/** An application with its values. */
export interface KeptApplication extends Application {
  readonly values: Values;
}

/** The next message of one application. */
export interface NextStep {
  readonly application: Application;
  /** `Acme · Data Analyst: check in on Wednesday, December 1` */
  readonly words: Words;
  /** The message to send. Undefined if everything is sent. */
  readonly id: StepId | undefined;
  /** Day to store when the message is ticked off. */
  readonly tick: CalendarDate;
  /** The message that was ticked off last, and when: `Thank-you done on Thursday, March 12` */
  readonly last: { readonly id: StepId; readonly words: Words } | undefined;
}

/** Lists what to send next for each application that has an interview date: the earliest first, the finished ones last. */
export function listNextSteps(applications: readonly KeptApplication[], today: CalendarDate): NextStep[] {
  const entries = applications.flatMap(({ id, name, values }) => {
    const { interview } = readInterview(readPlannerValues(values), today);
    if (!interview) return [];
    const plan = planFollowUp(interview, today, readDoneDays(values, interview.date));
    const next = nextStep(plan, today);
    const done = [plan.lastFollowUp, plan.checkIn, plan.thankYou].find(({ isDone }) => isDone);
    const entry: NextStep = {
      application: { id, name },
      words: next ? words`${name}: ${describeNext(next, today)}` : words`${name}: everything is sent`,
      id: next?.id,
      // A tick before the interview would count as one for an earlier interview.
      tick: today < interview.date ? interview.date : today,
      last: done && { id: done.id, words: words`${stepLabels[done.id]} done ${onDay(done.date, today)}` },
    };
    return [{ entry, days: next ? daysBetween(today, next.date) : Infinity }];
  });
  return entries.sort((a, b) => a.days - b.days || 0).map(({ entry }) => entry);
}

const doIt: Readonly<Record<StepId, string>> = {
  'thank-you': 'send the thank-you',
  'check-in': 'check in',
  'last-follow-up': 'write once more',
};

function describeNext({ id, date, due, hasPassed }: Step, today: CalendarDate): Words {
  const what = words`${doIt[id]} ${onDay(date, today)}`;
  return hasPassed ? words`${what} (due on ${nameDay(due, today)})` : what;
}
