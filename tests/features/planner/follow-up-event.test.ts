import { expect, test } from 'vitest';
import type { CalendarEvent } from '../../../src/features/planner/calendar.ts';
import { followUpEvent, type Names } from '../../../src/features/planner/follow-up-event.ts';
import { describeStep } from '../../../src/features/planner/follow-up-words.ts';
import { type Interview, planFollowUp } from '../../../src/features/planner/follow-up.ts';
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
