import { addDays, type CalendarDate } from '../../lib/calendar-date.ts';

/** A reminder in a calendar: an all-day event with one alarm. */
export interface CalendarEvent {
  /** The same for the same thing, so that adding it again changes it instead of doubling it. */
  readonly uid: string;
  readonly date: CalendarDate;
  /** Full hours after midnight at which the calendar speaks up. */
  readonly hour: number;
  readonly title: string;
  readonly description: string;
  /** Absolute address of what the event is about. */
  readonly url: string;
}

/** A calendar on the web, and the address at which it opens an event ready to be saved. */
export interface WebCalendar {
  readonly name: string;
  readonly address: (event: CalendarEvent) => string;
}

export const webCalendars: readonly WebCalendar[] = [
  {
    name: 'Google Calendar',
    address: ({ title, date, description }) =>
      `https://calendar.google.com/calendar/render?${query({
        action: 'TEMPLATE',
        text: title,
        dates: `${compactDate(date)}/${compactDate(addDays(date, 1))}`,
        details: description,
      })}`,
  },
  {
    // The host for private accounts: nobody plans this in an employer's calendar.
    name: 'Outlook',
    address: ({ title, date, description }) =>
      `https://outlook.live.com/calendar/deeplink/compose?${query({
        path: '/calendar/action/compose',
        rru: 'addevent',
        allday: 'true',
        subject: title,
        startdt: date,
        enddt: addDays(date, 1),
        body: description,
      })}`,
  },
];

/** `20260312`, as calendars write a day. */
export function compactDate(date: CalendarDate): string {
  return date.replaceAll('-', '');
}

/** Outlook shows a `+` as it is: spaces become `%20`. */
function query(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
}
