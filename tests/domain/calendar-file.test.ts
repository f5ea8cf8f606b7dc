import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/lib/calendar-date.ts';
import type { CalendarEvent } from '../../src/features/planner/calendar.ts';
import { toCalendarFile } from '../../src/features/planner/calendar-file.ts';

const NOW = new Date('2026-03-10T08:09:10.111Z');

const event: CalendarEvent = {
  uid: '2026-03-12-thank-you@example.com',
  date: '2026-03-12',
  hour: 18,
  title: 'Thank-you: Sarah, Müller; Söhne',
  description: 'First line.\n\nA backslash \\, and 😀.',
  url: 'https://example.com/guides/a/#email-thanks',
};

const read = (file: string) => new ICAL.Component(ICAL.parse(file) as unknown[]);

test('the file, to the letter', () => {
  expect(toCalendarFile([event], NOW).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Follow-up planner//EN',
    'BEGIN:VEVENT',
    'UID:2026-03-12-thank-you@example.com',
    'DTSTAMP:20260310T080910Z',
    'DTSTART;VALUE=DATE:20260312',
    'DTEND;VALUE=DATE:20260313',
    String.raw`SUMMARY:Thank-you: Sarah\, Müller\; Söhne`,
    String.raw`DESCRIPTION:First line.\n\nA backslash \\\, and 😀.`,
    'URL:https://example.com/guides/a/#email-thanks',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    String.raw`DESCRIPTION:Thank-you: Sarah\, Müller\; Söhne`,
    'TRIGGER:PT18H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a calendar understands it', () => {
  const calendar = read(toCalendarFile([event, { ...event, uid: 'b@example.com', date: '2026-12-31' }], NOW));
  const [first, second] = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(first?.uid).toBe(event.uid);
  expect(first?.summary).toBe(event.title);
  expect(first?.description).toBe(event.description);
  expect(first?.startDate.isDate).toBe(true);
  expect(first?.startDate.toString()).toBe('2026-03-12');
  expect(first?.endDate.toString()).toBe('2026-03-13');
  expect(second?.endDate.toString()).toBe('2027-01-01');
  const alarms = first?.component.getAllSubcomponents('valarm') ?? [];
  expect(alarms).toHaveLength(1);
  expect(alarms[0]?.getFirstPropertyValue('trigger')?.toString()).toBe('PT18H');
  expect(alarms[0]?.getFirstPropertyValue('action')).toBe('DISPLAY');
});

describe('whatever is typed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({
      unit: fc.constantFrom('\\', ';', ',', ':', '\n', '\r', '"', 'é', '😀', 'a', '\u2028'),
      maxLength: 400,
    }),
  );
  const events = fc.array(
    fc.record({
      uid: text,
      date: fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1990-01-01', days)),
      hour: fc.constantFrom(9, 18),
      title: text,
      description: text,
      url: fc.webUrl({ withFragments: true }),
    }),
    { maxLength: 3 },
  );

  test('lines hold 75 octets at most and end in CRLF', () => {
    fc.assert(
      fc.property(events, (events) => {
        const file = toCalendarFile(events, NOW);
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
        // A character cut in two would not survive as it is.
        expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(file))).toBe(file);
      }),
    );
  });

  test('a calendar reads what was written', () => {
    const readable = (text: string) =>
      text
        .toWellFormed()
        .replace(/\r\n?/gu, '\n')
        .replace(/(?![\t\n])\p{Cc}/gu, '');
    fc.assert(
      fc.property(events, (events) => {
        const components = read(toCalendarFile(events, NOW)).getAllSubcomponents('vevent');
        const said = components.map((component) => {
          const { uid, startDate, summary, description } = new ICAL.Event(component);
          return { uid, date: startDate.toString(), title: summary, description };
        });
        expect(said).toEqual(
          events.map(({ uid, date, title, description }) => ({
            uid: readable(uid),
            date,
            title: readable(title),
            description: readable(description),
          })),
        );
      }),
    );
  });
});
