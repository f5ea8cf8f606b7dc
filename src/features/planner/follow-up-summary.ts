import { addDays, type CalendarDate } from '../../lib/calendar-date.ts';
import type { FollowUp } from './follow-up.ts';
import type { InterviewReading } from './read-interview.ts';
import { onDay, sendNow, words, type Words } from './day-words.ts';

/** An interview so many days ago is more likely a wrong year. */
const LONG_AGO = 90;

/** What is left of a follow-up, in two or three sentences. */
export function summarize(plan: FollowUp, today: CalendarDate): Words {
  const rest = summarizeRest(plan, today);
  return plan.thankYou.due < addDays(today, -LONG_AGO)
    ? words`The interview was more than three months ago: is the year right? ${rest}`
    : rest;
}

function summarizeRest({ thankYou, checkIn, lastFollowUp }: FollowUp, today: CalendarDate): Words {
  const end = words`write once more ${onDay(lastFollowUp.date, today)}. Then stop.`;
  if (checkIn.hasPassed)
    return words`The day for the check-in has passed: ${sendNow(checkIn.date, today)}. If nobody answers, ${end}`;
  if (checkIn.date === today) return words`Check in ${onDay(today, today)}. If nobody answers, ${end}`;
  const rest = words`If you hear nothing, check in ${onDay(checkIn.date, today)}, and ${end}`;
  return thankYou.hasPassed
    ? words`The day for the thank-you has passed: ${sendNow(thankYou.date, today)}. ${rest}`
    : words`Send the thank-you ${onDay(thankYou.date, today)}. ${rest}`;
}

/** What stands in place of an answer while there is none. */
export function askForDates({ interview, promised }: InterviewReading['problems']): Words {
  if (interview) return words`No dates yet: look at the interview date again.`;
  if (promised) return words`No dates yet: look at the promised decision date again.`;
  return words`Enter the interview date, and you see what to send when.`;
}
