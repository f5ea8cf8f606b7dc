import { addDays, type CalendarDate } from '../../lib/calendar-date.ts';
import { chunkByOctets } from '../../lib/text.ts';

/** A calendar reminder: an all-day event with one alarm. */
export interface CalendarEvent {
  /** Stays the same for the same reminder, so that adding it again updates it instead of duplicating it. */
  readonly uid: string;
  readonly date: CalendarDate;
  /** Time of the alarm in full hours after midnight. */
  readonly hour: number;
  readonly title: string;
  readonly description: string;
  /** Absolute address of the template. */
  readonly url: string;
}

/** A web calendar. Its address opens an event ready to be saved. */
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
    // The host for personal accounts. Nobody plans a job search in an employer's calendar.
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

/** `20260312` */
function compactDate(date: CalendarDate): string {
  return date.replaceAll('-', '');
}

/** Encodes spaces as `%20`, because Outlook shows a `+` literally. */
function query(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
}

/** Octets per line, without the line end and the space that starts a continuation line. */
const LINE_OCTETS = 74;

/**
 * Prints a calendar file (RFC 5545). Lines end in CRLF and have 75 octets at most.
 *
 * @param now Time of writing. Of two versions of an event, calendars keep the later one.
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
    // Exclusive: the day after.
    `DTEND;VALUE=DATE:${compactDate(addDays(date, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    // A reminder does not make the day busy.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:PT${hour}H`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Escapes a text, without control characters and lone surrogates. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** Breaks a long line; each continuation starts with a space. */
function fold(line: string): string {
  return chunkByOctets(line, LINE_OCTETS).join('\r\n ');
}
