/** A day without a time or a zone, written `YYYY-MM-DD`. Strings of this shape sort by date. */
export type CalendarDate = `${number}-${number}-${number}`;

/** The day that a moment falls on in UTC. YAML reads an unquoted `2025-01-27` as midnight UTC. */
export function toCalendarDate(moment: Date): CalendarDate {
  return moment.toISOString().slice(0, 10) as CalendarDate;
}

/** Midnight UTC of a day: what feeds and sitemaps, which want a moment, are given. */
export function toUtcMidnight(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The same as text, with the offset that search engines and feed readers ask for. */
export function toMoment(date: CalendarDate): string {
  return `${date}T00:00:00+00:00`;
}

const longDate = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** `January 27, 2025` */
export function formatDate(date: CalendarDate): string {
  return longDate.format(toUtcMidnight(date));
}
