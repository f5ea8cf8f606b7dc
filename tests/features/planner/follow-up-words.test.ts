import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/features/planner/day-words.ts';
import { describeStep, summarize } from '../../../src/features/planner/follow-up-words.ts';
import { type Interview, interviewKinds, planFollowUp } from '../../../src/features/planner/follow-up.ts';
import type { CalendarDate } from '../../../src/lib/calendar-date.ts';

const interview: Interview = { date: '2026-03-12', kind: 'interview', promised: undefined };

const summary = (interview: Interview, today: CalendarDate) =>
  plainText(summarize(planFollowUp(interview, today), today));

const steps = (interview: Interview, today: CalendarDate) => {
  const plan = planFollowUp(interview, today);
  return [plan.thankYou, plan.checkIn, plan.lastFollowUp].map((step) => describeStep(step, plan, interview, today));
};

// The interview is on Thursday, March 12.
test.each([
  [
    '2026-03-02',
    'Send the thank-you on Thursday, March 12. If you hear nothing, check in on Thursday, March 19, and write once more on Thursday, March 26. Then stop.',
  ],
  [
    '2025-12-30',
    'Send the thank-you on Thursday, March 12, 2026. If you hear nothing, check in on Thursday, March 19, 2026, and write once more on Thursday, March 26, 2026. Then stop.',
  ],
  [
    '2026-03-11',
    'Send the thank-you tomorrow. If you hear nothing, check in on Thursday, March 19, and write once more on Thursday, March 26. Then stop.',
  ],
  [
    '2026-03-13',
    'Send the thank-you today. If you hear nothing, check in on Thursday, March 19, and write once more on Thursday, March 26. Then stop.',
  ],
  [
    '2026-03-14',
    'The day for the thank-you has passed. Send it today. If you hear nothing, check in on Thursday, March 19, and write once more on Thursday, March 26. Then stop.',
  ],
  ['2026-03-19', 'Check in today. If nobody answers, write once more on Thursday, March 26. Then stop.'],
  [
    '2026-03-20',
    'The day for the check-in has passed. Send it today. If nobody answers, write once more on Friday, March 27. Then stop.',
  ],
  [
    '2026-03-21',
    'The day for the check-in has passed. Send it today, or better on Monday, March 23. If nobody answers, write once more on Monday, March 30. Then stop.',
  ],
  [
    '2026-03-22',
    'The day for the check-in has passed. Send it today, or better tomorrow. If nobody answers, write once more on Monday, March 30. Then stop.',
  ],
] as const)('the summary on %s', (today, expected) => {
  expect(summary(interview, today)).toBe(expected);
});

// What was sent; today; summary.
test.each([
  [
    { 'thank-you': '2026-03-12' },
    '2026-03-14',
    'If you hear nothing, check in on Thursday, March 19, and write once more on Thursday, March 26. Then stop.',
  ],
  [
    { 'thank-you': '2026-03-12' },
    '2026-03-19',
    'Check in today. If nobody answers, write once more on Thursday, March 26. Then stop.',
  ],
  [
    { 'check-in': '2026-03-20' },
    '2026-03-23',
    'If nobody has answered, write once more on Friday, March 27. Then stop.',
  ],
  [{ 'check-in': '2026-03-20' }, '2026-03-27', 'If nobody has answered, write once more today. Then stop.'],
  [
    { 'check-in': '2026-03-20' },
    '2026-03-28',
    'The day for the last follow-up has passed. Send it today, or better on Monday, March 30. Then stop.',
  ],
  [
    { 'last-follow-up': '2026-03-26' },
    '2026-03-28',
    'Everything is sent. If nobody answers now, you have your answer.',
  ],
] as const)('the summary after %j on %s', (done, today, expected) => {
  expect(plainText(summarize(planFollowUp(interview, today, done), today))).toBe(expected);
});

test('a message that was sent has its day, and no advice on writing it', () => {
  const today = '2026-03-20';
  const plan = planFollowUp(interview, today, { 'check-in': '2026-03-19' });
  const { timing, reason } = describeStep(plan.checkIn, plan, interview, today);
  expect([plainText(timing), reason]).toEqual(['Done on Thursday, March 19.', '']);
});

describe('the timing of each message', () => {
  test.each([
    ['before', interview, '2026-03-02'],
    ['on the day after', interview, '2026-03-13'],
    ['when the thank-you is late', interview, '2026-03-16'],
    ['when the check-in is due', interview, '2026-03-19'],
    ['when both are late', interview, '2026-03-21'],
    ['with a promise', { ...interview, promised: '2026-03-20' }, '2026-03-02'],
    ['after a final round', { ...interview, kind: 'final-round' }, '2026-03-02'],
    ['after an interview at a weekend', { ...interview, date: '2026-03-14' }, '2026-03-02'],
  ] as const)('%s', (_, interview, today) => {
    const timings = steps(interview, today).map(({ label, timing }) => `${label}: ${plainText(timing)}`);
    expect(timings).toMatchSnapshot();
  });
});

test('the reason and template of each message', () => {
  const today = '2026-03-02';
  const descriptions = interviewKinds.flatMap((kind) =>
    [undefined, '2026-03-20' as const].flatMap((promised) => steps({ ...interview, kind, promised }, today)),
  );
  expect([...new Set(descriptions.map(({ reason, template }) => `${template}: ${reason}`))]).toMatchSnapshot();
});

test('every day in a text can be marked up', () => {
  const today = '2026-03-20';
  const plan = planFollowUp(interview, today);
  const all = [summarize(plan, today), ...steps(interview, today).map(({ timing }) => timing)];
  const rest = all.flat().filter((part) => typeof part === 'string');
  expect(rest.join(' ')).not.toMatch(/today|tomorrow|March|Thursday|Friday/u);
  const [first] = all.flat().filter((part) => typeof part !== 'string');
  expect(first).toEqual({ date: '2026-03-20', text: 'today' });
});

test('asks for the year of an interview more than three months ago', () => {
  expect(summary(interview, '2026-06-10')).toMatch(/^The day for the check-in has passed/u);
  expect(summary(interview, '2026-06-11')).toMatch(
    /^The interview was more than three months ago. Is the year right\? The day for the check-in has passed/u,
  );
});

test('says that nobody is late only until the check-in is due', () => {
  const reasons = (today: CalendarDate) =>
    steps(interview, today)
      .map(({ reason }) => reason)
      .join(' ');
  expect(reasons('2026-03-19')).toContain('nobody is late yet');
  expect(reasons('2026-03-20')).not.toContain('nobody is late yet');
});

test('says that offices are closed on Christmas and New Year', () => {
  const timings = steps({ ...interview, date: '2026-12-18' }, '2026-12-18').map(({ timing }) => plainText(timing));
  expect(timings.map((timing) => timing.includes('Most offices are closed that day'))).toEqual([false, true, true]);
});
