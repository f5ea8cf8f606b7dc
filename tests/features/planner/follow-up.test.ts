import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Interview, interviewKinds, planFollowUp } from '../../../src/features/planner/follow-up.ts';
import { addDays, type CalendarDate, isWeekend } from '../../../src/lib/calendar-date.ts';

const steps = (interview: Interview, today: CalendarDate) => {
  const { thankYou, checkIn, lastFollowUp } = planFollowUp(interview, today);
  return [thankYou, checkIn, lastFollowUp];
};

const dates = (interview: Interview, today: CalendarDate) => steps(interview, today).map(({ date }) => date);

/** Long before all dates, so nothing has passed. */
const EARLY = '2020-01-01';

// Interview, kind, promised date; thank-you, check-in, last follow-up. March 9, 2026 is a Monday.
test.each([
  ['2026-03-09', 'interview', undefined, '2026-03-09', '2026-03-16', '2026-03-23'],
  ['2026-03-09', 'phone-screen', undefined, '2026-03-09', '2026-03-16', '2026-03-23'],
  ['2026-03-09', 'final-round', undefined, '2026-03-09', '2026-03-16', '2026-03-23'],
  ['2026-03-13', 'final-round', undefined, '2026-03-13', '2026-03-20', '2026-03-27'],
  // On a weekend, only the thank-you stays.
  ['2026-03-14', 'interview', undefined, '2026-03-14', '2026-03-23', '2026-03-30'],
  ['2026-03-15', 'interview', undefined, '2026-03-15', '2026-03-23', '2026-03-30'],
  ['2026-03-14', 'final-round', undefined, '2026-03-14', '2026-03-20', '2026-03-27'],
  // A promised date counts for any kind. On a weekend, it is not moved but counted from.
  ['2026-03-09', 'interview', '2026-03-09', '2026-03-09', '2026-03-12', '2026-03-19'],
  ['2026-03-09', 'final-round', '2026-03-20', '2026-03-09', '2026-03-25', '2026-04-01'],
  ['2026-03-09', 'phone-screen', '2026-03-21', '2026-03-09', '2026-03-25', '2026-04-01'],
  // Ends of months and years, and a leap day.
  ['2026-12-28', 'interview', '2026-12-30', '2026-12-28', '2027-01-04', '2027-01-11'],
  ['2024-02-22', 'interview', undefined, '2024-02-22', '2024-02-29', '2024-03-07'],
  ['2024-02-29', 'final-round', undefined, '2024-02-29', '2024-03-07', '2024-03-14'],
] as const)('interview on %s (%s), decision promised by %s', (date, kind, promised, ...expected) => {
  expect(dates({ date, kind, promised }, EARLY)).toEqual(expected);
});

describe('as days pass', () => {
  const interview: Interview = { date: '2026-03-09', kind: 'interview', promised: undefined };

  // Today; thank-you, check-in, last follow-up; messages whose day has passed.
  test.each([
    ['2026-03-08', ['2026-03-09', '2026-03-16', '2026-03-23'], []],
    ['2026-03-09', ['2026-03-09', '2026-03-16', '2026-03-23'], []],
    ['2026-03-10', ['2026-03-10', '2026-03-16', '2026-03-23'], []],
    ['2026-03-11', ['2026-03-11', '2026-03-16', '2026-03-23'], ['thank-you']],
    ['2026-03-16', ['2026-03-16', '2026-03-16', '2026-03-23'], ['thank-you']],
    ['2026-03-17', ['2026-03-17', '2026-03-17', '2026-03-24'], ['thank-you', 'check-in']],
    // Nobody reads a check-in on a Saturday.
    ['2026-03-21', ['2026-03-21', '2026-03-23', '2026-03-30'], ['thank-you', 'check-in']],
    ['2027-03-09', ['2027-03-09', '2027-03-09', '2027-03-16'], ['thank-you', 'check-in']],
  ] as const)('on %s', (today, expected, passed) => {
    expect(dates(interview, today)).toEqual(expected);
    const late = steps(interview, today).filter(({ hasPassed }) => hasPassed);
    expect(late.map(({ id }) => id)).toEqual(passed);
  });
});

describe('what was sent keeps its day', () => {
  const interview: Interview = { date: '2026-03-09', kind: 'interview', promised: undefined };

  // Messages sent; today; thank-you, check-in, last follow-up; messages whose day has passed.
  test.each([
    [{ 'thank-you': '2026-03-10' }, '2026-03-12', ['2026-03-10', '2026-03-16', '2026-03-23'], []],
    [{ 'check-in': '2026-03-18' }, '2026-03-20', ['2026-03-20', '2026-03-18', '2026-03-25'], ['thank-you']],
    // A Saturday: the last follow-up waits for Monday.
    [{ 'check-in': '2026-03-14' }, '2026-03-15', ['2026-03-15', '2026-03-14', '2026-03-23'], ['thank-you']],
    [
      { 'check-in': '2026-03-16' },
      '2026-03-28',
      ['2026-03-28', '2026-03-16', '2026-03-30'],
      ['thank-you', 'last-follow-up'],
    ],
    [
      { 'last-follow-up': '2026-03-24' },
      '2026-03-25',
      ['2026-03-25', '2026-03-25', '2026-03-24'],
      ['thank-you', 'check-in'],
    ],
  ] as const)('%j on %s', (done, today, expected, passed) => {
    const { thankYou, checkIn, lastFollowUp } = planFollowUp(interview, today, done);
    const all = [thankYou, checkIn, lastFollowUp];
    expect(all.map(({ date }) => date)).toEqual(expected);
    expect(all.filter(({ hasPassed }) => hasPassed).map(({ id }) => id)).toEqual(passed);
    expect(all.filter(({ isDone }) => isDone).map(({ id }) => id)).toEqual(Object.keys(done));
  });
});

const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1990-01-01', days));
const kind = fc.constantFrom(...interviewKinds);
const unpromised = fc.record({ date: day, kind, promised: fc.constant(undefined) });
const promised = fc
  .record({ date: day, kind, wait: fc.nat(400) })
  .map(({ date, kind, wait }) => ({ date, kind, promised: addDays(date, wait) }));
const interview: fc.Arbitrary<Interview> = fc.oneof(unpromised, promised);

describe('always', () => {
  test('only the thank-you falls on a weekend', () => {
    fc.assert(
      fc.property(interview, day, (interview, today) => {
        const { checkIn, lastFollowUp } = planFollowUp(interview, today);
        expect([checkIn.due, checkIn.date, lastFollowUp.due, lastFollowUp.date].filter(isWeekend)).toEqual([]);
      }),
    );
  });

  test('messages are in order, not before today, and the last follow-up is 7 days after the check-in', () => {
    fc.assert(
      fc.property(interview, day, (interview, today) => {
        const { thankYou, checkIn, lastFollowUp } = planFollowUp(interview, today);
        expect(thankYou.date >= today && thankYou.date >= interview.date).toBe(true);
        expect(thankYou.date <= checkIn.date).toBe(true);
        expect(lastFollowUp.date).toBe(addDays(checkIn.date, 7));
        expect(lastFollowUp.hasPassed).toBe(false);
        if (interview.promised !== undefined) expect(checkIn.date > interview.promised).toBe(true);
      }),
    );
  });

  test('no date gets earlier if the interview, the promised date or today gets later', () => {
    fc.assert(
      fc.property(interview, day, fc.nat(30), fc.nat(30), fc.nat(30), (interview, today, a, b, c) => {
        const { date, promised } = interview;
        const later = {
          ...interview,
          date: addDays(date, a),
          promised: promised === undefined ? undefined : addDays(promised, a + b),
        };
        const before = dates(interview, today);
        expect(dates(later, addDays(today, c)).every((day, index) => day >= (before[index] ?? ''))).toBe(true);
      }),
    );
  });

  test('without a promised date, moving the interview by a week moves everything by a week', () => {
    fc.assert(
      fc.property(unpromised, (interview) => {
        const shifted = dates({ ...interview, date: addDays(interview.date, 7) }, EARLY_ENOUGH);
        expect(shifted).toEqual(dates(interview, EARLY_ENOUGH).map((date) => addDays(date, 7)));
      }),
    );
  });
});

/** Before every generated interview. */
const EARLY_ENOUGH = '1989-12-31';
