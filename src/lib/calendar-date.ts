/** A day without a time or a zone, written `YYYY-MM-DD`. Strings of this shape sort by date. */
export type CalendarDate = `${number}-${number}-${number}`;

/** Whether a text names a day that exists, in the years 0000 to 9999: 31 February does not. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  // Some browsers take 31 February for 3 March.
  return !Number.isNaN(moment.getTime()) && toCalendarDate(moment) === text;
}

/** The day that a moment falls on in UTC. */
export function toCalendarDate(moment: Date): CalendarDate {
  return moment.toISOString().slice(0, 10) as CalendarDate;
}

/** The day that a moment falls on where the reader's clock stands. */
export function toLocalDate(moment: Date): CalendarDate {
  return toCalendarDate(new Date(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())));
}

/** Midnight UTC of a day: what feeds and sitemaps, which want a moment, are given. */
export function toUtcMidnight(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The same as text, with the offset that search engines and feed readers ask for. */
export function toMoment(date: CalendarDate): string {
  return `${date}T00:00:00+00:00`;
}

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** The day so many days later, or earlier. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return toCalendarDate(new Date(toUtcMidnight(date).getTime() + days * DAY_IN_MS));
}

/** How many days later the second day is. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (toUtcMidnight(to).getTime() - toUtcMidnight(from).getTime()) / DAY_IN_MS;
}

const longDate = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** `January 27, 2025` */
export function formatDate(date: CalendarDate): string {
  return longDate.format(toUtcMidnight(date));
}

/** Business days are Monday to Friday. Public holidays differ from place to place, and are not known here. */
export function isWeekend(date: CalendarDate): boolean {
  const weekday = toUtcMidnight(date).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The day itself, or the Monday after it where it falls on a weekend. */
export function nextBusinessDay(date: CalendarDate): CalendarDate {
  return isWeekend(date) ? nextBusinessDay(addDays(date, 1)) : date;
}

/** The n-th weekday after a date. */
export function addBusinessDays(date: CalendarDate, count: number): CalendarDate {
  return count === 0 ? date : addBusinessDays(nextBusinessDay(addDays(date, 1)), count - 1);
}
