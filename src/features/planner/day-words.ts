import { type CalendarDate, daysBetween, formatDate, formatDayOfYear, formatWeekday } from '../../lib/calendar-date.ts';

/** A text with its days as separate parts, so that a page can mark them up as dates. */
export type Words = readonly (string | NamedDay)[];

export interface NamedDay {
  readonly date: CalendarDate;
  /** `today`, `Thursday, March 12` */
  readonly text: string;
}

/** Template tag for a text that contains days or other such texts: words`Send it on ${day}.` */
export function words(strings: TemplateStringsArray, ...values: (string | NamedDay | Words)[]): Words {
  return strings.flatMap((text, index) => [text, values[index] ?? ''].flat()).filter((part) => part !== '');
}

export function plainText(words: Words): string {
  return words.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** `Thursday, March 12`, with the year if it is not today's. */
export function nameDay(date: CalendarDate, today: CalendarDate): NamedDay {
  const day = date.slice(0, 4) === today.slice(0, 4) ? formatDayOfYear(date) : formatDate(date);
  return { date, text: `${formatWeekday(date)}, ${day}` };
}

/** `today`, `tomorrow`, `on Thursday, March 12` */
export function onDay(date: CalendarDate, today: CalendarDate): Words {
  const days = daysBetween(today, date);
  if (days === 0) return [{ date, text: 'today' }];
  if (days === 1) return [{ date, text: 'tomorrow' }];
  return words`on ${nameDay(date, today)}`;
}

/** `Send it today`, or if it should wait, `Send it today, or better on Monday, March 16` */
export function sendNow(best: CalendarDate, today: CalendarDate): Words {
  const now = words`Send it ${onDay(today, today)}`;
  return best === today ? now : words`${now}, or better ${onDay(best, today)}`;
}

/** `today`, `tomorrow`, `in 5 days`, `5 days ago` */
export function distanceTo(date: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (Math.abs(days) === 1) return days > 0 ? 'tomorrow' : 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
