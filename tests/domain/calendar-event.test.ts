import { expect, test } from 'vitest';
import { webCalendars, type CalendarEvent } from '../../src/features/planner/calendar.ts';
import { planFollowUp, type Interview } from '../../src/features/planner/follow-up.ts';
import { followUpEvent, type Names } from '../../src/features/planner/follow-up-event.ts';
import { describeStep } from '../../src/features/planner/follow-up-words.ts';

const TODAY = '2026-03-10';
const interview: Interview = { date: '2026-03-12', kind: 'final-round', promised: undefined };

/** The reminders of a follow-up; their templates stand on example.com. */
function events(names: Names, given: Partial<Interview> = {}): CalendarEvent[] {
  const held = { ...interview, ...given };
  const plan = planFollowUp(held, TODAY);
  return [plan.thankYou, plan.checkIn, plan.lastFollowUp].map((step) => {
    const told = describeStep(step, plan, held, TODAY);
    return followUpEvent(step, told, held, names, new URL(`https://example.com/guide/#${told.template.id}`));
  });
}

const nobody = { interviewer: '', company: '' };
const known = { interviewer: ' Sarah Lee ', company: 'Acme & Søn' };

test('a reminder says what, to whom and with which template', () => {
  const [first] = events(known);
  expect(first).toEqual({
    uid: '2026-03-12-acme%20%26%20s%C3%B8n-thank-you@example.com',
    date: '2026-03-12',
    hour: 18,
    title: 'Thank-you: Sarah Lee, Acme & Søn',
    description: [
      'To be sent on March 12, 2026. Final round with Sarah Lee at Acme & Søn on March 12, 2026.',
      'They know what you can do. What they may wonder is whether you would say yes.',
      'Thank-you after a final round: https://example.com/guide/#email-thank-you-after-a-final-round',
    ].join('\n\n'),
    url: 'https://example.com/guide/#email-thank-you-after-a-final-round',
  });
});

test.each([
  [nobody, 'Check-in after the interview', 'Final round on March 12, 2026.'],
  [{ ...nobody, interviewer: 'Sarah' }, 'Check-in: Sarah', 'Final round with Sarah on March 12, 2026.'],
  [{ ...nobody, company: 'Acme' }, 'Check-in: Acme', 'Final round at Acme on March 12, 2026.'],
])('%j are named as far as they are known', (names, title, sentence) => {
  const [, checkIn] = events(names);
  expect(checkIn?.title).toBe(title);
  expect(checkIn?.description).toContain(sentence);
});

test('the thank-you reminds in the evening, the others in the morning', () => {
  expect(events(nobody).map(({ hour }) => hour)).toEqual([18, 9, 9]);
});

test('a reminder added again is the same one, until the interview or the company is another', () => {
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

test('Google Calendar and Outlook open it as an all-day event', () => {
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
