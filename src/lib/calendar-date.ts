/** A day without time or time zone, written `YYYY-MM-DD`. Such strings sort by date. */
export type CalendarDate = `${number}-${number}-${number}`;

/** Checks whether a text is a day that exists, in the years 0000 to 9999. 31 February does not exist. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  // Some browsers parse 31 February as 3 March.
  return !Number.isNaN(moment.getTime()) && toCalendarDate(moment) === text;
}

/** The day of a moment in UTC. */
export function toCalendarDate(moment: Date): CalendarDate {
  return moment.toISOString().slice(0, 10) as CalendarDate;
}

/** The day of a moment in the local time zone. */
export function toLocalDate(moment: Date): CalendarDate {
  return toCalendarDate(new Date(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())));
}

/** Midnight UTC of a day, for formats that require a time. */
export function toUtcMidnight(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Midnight UTC of a day as text, with an explicit offset. */
export function toMoment(date: CalendarDate): string {
  return `${date}T00:00:00+00:00`;
}

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** The day a number of days later, or earlier if the number is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return toCalendarDate(new Date(toUtcMidnight(date).getTime() + days * DAY_IN_MS));
}

/** Number of days from the first day to the second. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (toUtcMidnight(to).getTime() - toUtcMidnight(from).getTime()) / DAY_IN_MS;
}

// `Intl.DateTimeFormat` has these names, too, but its first use keeps a browser busy for 50 ms, on a phone for 200.
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `Monday` */
export function formatWeekday(date: CalendarDate): string {
  return WEEKDAYS[toUtcMidnight(date).getUTCDay()] ?? '';
}

/** `January 27` */
export function formatDayOfYear(date: CalendarDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${Number(date.slice(8))}`;
}

/** `January 27, 2025` */
export function formatDate(date: CalendarDate): string {
  return `${formatDayOfYear(date)}, ${Number(date.slice(0, 4))}`;
}

/** Business days are Monday to Friday. Public holidays, which differ from place to place, are not taken into account. */
export function isWeekend(date: CalendarDate): boolean {
  const weekday = toUtcMidnight(date).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The day itself, or the following Monday if it is on a weekend. */
export function nextBusinessDay(date: CalendarDate): CalendarDate {
  return isWeekend(date) ? nextBusinessDay(addDays(date, 1)) : date;
}

/** The day a number of business days later. */
export function addBusinessDays(date: CalendarDate, count: number): CalendarDate {
  return count === 0 ? date : addBusinessDays(nextBusinessDay(addDays(date, 1)), count - 1);
}
