import { formatDate } from '../../lib/calendar-date.ts';
import type { CalendarEvent } from './calendar.ts';
import { kindLabels, type Interview, type Step } from './follow-up.ts';
import type { StepWords } from './follow-up-words.ts';

/** Names that the reader has entered; empty if not. */
export interface Names {
  readonly interviewer: string;
  readonly company: string;
}

/** Hours of the reminders. The thank-you is written in the evening after the interview. */
const THANK_YOU_HOUR = 18;
const MORNING_HOUR = 9;

/**
 * Makes the reminder to send a message of a follow-up. Interviews at two companies on one day have separate reminders.
 *
 * @param template Name of the template, and the absolute address of its card.
 */
export function followUpEvent(
  { id, date }: Step,
  { label, reason }: Pick<StepWords, 'label' | 'reason'>,
  interview: Interview,
  names: Names,
  template: { readonly name: string; readonly url: URL },
): CalendarEvent {
  const [interviewer, company] = [names.interviewer.trim(), names.company.trim()];
  const people = [interviewer, company].filter((name) => name !== '').join(', ');
  const met = `${interviewer && ` with ${interviewer}`}${company && ` at ${company}`}`;
  const thing = [interview.date, encodeURIComponent(company.toWellFormed().toLowerCase()), id];
  return {
    uid: `${thing.filter((part) => part !== '').join('-')}@${template.url.host}`,
    date,
    hour: id === 'thank-you' ? THANK_YOU_HOUR : MORNING_HOUR,
    title: people === '' ? `${label} after the interview` : `${label}: ${people}`,
    description: [
      `Send this on ${formatDate(date)}. ${kindLabels[interview.kind]}${met} on ${formatDate(interview.date)}.`,
      reason,
      `${template.name}: ${template.url.href}`,
    ].join('\n\n'),
    url: template.url.href,
  };
}
