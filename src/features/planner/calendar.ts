import { addDays, type CalendarDate } from '../../lib/calendar-date.ts';
import { chunkByOctets } from '../../lib/text.ts';

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
function compactDate(date: CalendarDate): string {
  return date.replaceAll('-', '');
}

/** Outlook shows a `+` as it is: spaces become `%20`. */
function query(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
}

/** Octets of a line without its end, and without the space with which it may go on the line before. */
const LINE_OCTETS = 74;

/**
 * A calendar file (RFC 5545). All lines end in CRLF and hold 75 octets at most.
 *
 * @param now The moment of writing: of two versions of an event, calendars keep the later.
 */
export function toCalendarFile(events: readonly CalendarEvent[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/gu, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Follow-up planner//EN',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function eventLines({ uid, date, hour, title, description, url }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compactDate(date)}`,
    // The first day that is not part of it.
    `DTEND;VALUE=DATE:${compactDate(addDays(date, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    // A letter to write does not make the day busy.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:PT${hour}H`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Control characters have no place in a text, nor have halves of characters. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** A long line goes on after a line end and a space. */
function fold(line: string): string {
  return chunkByOctets(line, LINE_OCTETS).join('\r\n ');
}
