import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, toCalendarFile, webCalendars } from '../../../src/features/planner/calendar.ts';
import { followUpEvent, type Names } from '../../../src/features/planner/follow-up-event.ts';
import { describeStep } from '../../../src/features/planner/follow-up-words.ts';
import { type Interview, planFollowUp } from '../../../src/features/planner/follow-up.ts';
import { addDays } from '../../../src/lib/calendar-date.ts';
import { makeTemplates } from '../../helpers/make-templates.ts';

const TODAY = '2026-03-10';
const interview: Interview = { date: '2026-03-12', kind: 'final-round', promised: undefined };

/** The reminders of a follow-up. Their templates are on example.com. */
function events(names: Names, given: Partial<Interview> = {}): CalendarEvent[] {
  const held = { ...interview, ...given };
  const plan = planFollowUp(held, TODAY);
  return [plan.thankYou, plan.checkIn, plan.lastFollowUp].map((step) => {
    const description = describeStep(step, plan, held, TODAY);
    const { id, name } = makeTemplates()[description.template];
    return followUpEvent(step, description, held, names, { name, url: new URL(`https://example.com/guide/#${id}`) });
  });
}

const nobody = { interviewer: '', company: '' };
const known = { interviewer: ' Sarah Lee ', company: 'Acme & Søn' };

test('a reminder names the message, the people and the template', () => {
  const [first] = events(known);
  expect(first).toEqual({
    uid: '2026-03-12-acme%20%26%20s%C3%B8n-thank-you@example.com',
    date: '2026-03-12',
    hour: 18,
    title: 'Thank-you: Sarah Lee, Acme & Søn',
    description: [
      'Send this on March 12, 2026. Final round with Sarah Lee at Acme & Søn on March 12, 2026.',
      'They know what you can do. They may wonder if you would say yes.',
      'The thank-you-after-final-round: https://example.com/guide/#email-thank-you-after-final-round',
    ].join('\n\n'),
    url: 'https://example.com/guide/#email-thank-you-after-final-round',
  });
});

test.each([
  [nobody, 'Check-in after the interview', 'Final round on March 12, 2026.'],
  [{ ...nobody, interviewer: 'Sarah' }, 'Check-in: Sarah', 'Final round with Sarah on March 12, 2026.'],
  [{ ...nobody, company: 'Acme' }, 'Check-in: Acme', 'Final round at Acme on March 12, 2026.'],
])('leaves out unknown names: %j', (names, title, sentence) => {
  const [, checkIn] = events(names);
  expect(checkIn?.title).toBe(title);
  expect(checkIn?.description).toContain(sentence);
});

test('the thank-you has its alarm in the evening, the others in the morning', () => {
  expect(events(nobody).map(({ hour }) => hour)).toEqual([18, 9, 9]);
});

test('a reminder keeps its id until the interview date or the company changes', () => {
  const uids = (names: Names, given?: Partial<Interview>) => events(names, given).map(({ uid }) => uid);
  const before = uids(known);
  expect(new Set(before).size).toBe(3);
  expect(uids({ ...known, interviewer: 'Somebody Else' }, { promised: '2026-03-20', kind: 'interview' })).toEqual(
    before,
  );
  expect(uids(nobody)).not.toEqual(before);
  expect(uids(known, { date: '2026-03-13' })).not.toEqual(before);
});

const event: CalendarEvent = {
  uid: 'a@example.com',
  date: '2026-12-31',
  hour: 9,
  title: 'Check-in: R&D + "you" #1 \ud800',
  description: 'A\n\nhttps://example.com/?a=b&c=d#e',
  url: 'https://example.com/',
};

test('Google Calendar and Outlook open an all-day event', () => {
  const [google, outlook] = webCalendars.map(({ address }) => new URL(address(event)));
  expect(google?.origin).toBe('https://calendar.google.com');
  expect(Object.fromEntries(google?.searchParams ?? [])).toEqual({
    action: 'TEMPLATE',
    text: 'Check-in: R&D + "you" #1 \ufffd',
    dates: '20261231/20270101',
    details: event.description,
  });
  expect(outlook?.origin).toBe('https://outlook.live.com');
  expect(Object.fromEntries(outlook?.searchParams ?? [])).toMatchObject({
    allday: 'true',
    subject: 'Check-in: R&D + "you" #1 \ufffd',
    startdt: '2026-12-31',
    enddt: '2027-01-01',
    body: event.description,
  });
  for (const { address } of webCalendars) expect(address(event)).not.toContain('+');
});

const NOW = new Date('2026-03-10T08:09:10.111Z');

const thankYou: CalendarEvent = {
  uid: '2026-03-12-thank-you@example.com',
  date: '2026-03-12',
  hour: 18,
  title: 'Thank-you: Sarah, Müller; Söhne',
  description: 'First line.\n\nA backslash \\, and 😀.',
  url: 'https://example.com/guides/a/#email-thanks',
};

const read = (file: string) => new ICAL.Component(ICAL.parse(file) as unknown[]);

test('prints this file', () => {
  expect(toCalendarFile([thankYou], NOW).split('\r\n')).toEqual([
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

test('a calendar library reads the file', () => {
  const calendar = read(toCalendarFile([thankYou, { ...thankYou, uid: 'b@example.com', date: '2026-12-31' }], NOW));
  const [first, second] = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(first?.uid).toBe(thankYou.uid);
  expect(first?.summary).toBe(thankYou.title);
  expect(first?.description).toBe(thankYou.description);
  expect(first?.startDate.isDate).toBe(true);
  expect(first?.startDate.toString()).toBe('2026-03-12');
  expect(first?.endDate.toString()).toBe('2026-03-13');
  expect(second?.endDate.toString()).toBe('2027-01-01');
  const alarms = first?.component.getAllSubcomponents('valarm') ?? [];
  expect(alarms).toHaveLength(1);
  expect(alarms[0]?.getFirstPropertyValue('trigger')?.toString()).toBe('PT18H');
  expect(alarms[0]?.getFirstPropertyValue('action')).toBe('DISPLAY');
});

describe('for any text', () => {
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

  test('lines have 75 octets at most and end in CRLF', () => {
    fc.assert(
      fc.property(events, (events) => {
        const file = toCalendarFile(events, NOW);
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
        // A character that was split would not survive this.
        expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(file))).toBe(file);
      }),
    );
  });

  test('a calendar library reads back the events', () => {
    const readable = (text: string) =>
      text
        .toWellFormed()
        .replace(/\r\n?/gu, '\n')
        .replace(/(?![\t\n])\p{Cc}/gu, '');
    fc.assert(
      fc.property(events, (events) => {
        const components = read(toCalendarFile(events, NOW)).getAllSubcomponents('vevent');
        const parsed = components.map((component) => {
          const { uid, startDate, summary, description } = new ICAL.Event(component);
          return { uid, date: startDate.toString(), title: summary, description };
        });
        expect(parsed).toEqual(
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
