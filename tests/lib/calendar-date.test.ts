import { expect, test } from 'vitest';
import {
  addBusinessDays,
  addDays,
  daysBetween,
  formatDate,
  formatDayOfYear,
  formatWeekday,
  isCalendarDate,
  isWeekend,
  nextBusinessDay,
  toCalendarDate,
  toLocalDate,
  toUtcMidnight,
} from '../../src/lib/calendar-date.ts';

test('toCalendarDate returns the day in UTC', () => {
  expect(toCalendarDate(new Date('2025-01-27T23:59:59Z'))).toBe('2025-01-27');
  expect(toCalendarDate(new Date('2025-01-27T23:59:59-05:00'))).toBe('2025-01-28');
});

test('toUtcMidnight returns midnight UTC', () => {
  expect(toUtcMidnight('2024-02-29').toISOString()).toBe('2024-02-29T00:00:00.000Z');
});

test('days have the names and forms of Intl', () => {
  const full = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' });
  for (let day = 0; day < 800; day++) {
    const date = addDays('2027-12-30', day);
    const [weekday, dayOfYear = ''] = full.format(toUtcMidnight(date)).split(/, (.*)/u);
    expect(formatWeekday(date)).toBe(weekday);
    expect(formatDate(date)).toBe(dayOfYear);
    expect(`${formatDayOfYear(date)}, ${date.slice(0, 4)}`).toBe(dayOfYear);
  }
  expect(formatDate('0951-01-07')).toBe('January 7, 951');
});

test.each([
  ['2026-03-31', 1, '2026-04-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2026-03-01', -1, '2026-02-28'],
  // A night on which clocks change in most of Europe and America is a day like any other.
  ['2026-03-08', 7, '2026-03-15'],
  ['2026-03-29', 7, '2026-04-05'],
] as const)('%s and %i days are %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
  expect(daysBetween(date, expected)).toBe(days);
});

test.each(['2026-02-31', '2025-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '12026-01-01', '01/31/2026', 'no', ''])(
  '%j is not a date',
  (text) => {
    expect(isCalendarDate(text)).toBe(false);
  },
);

test.each(['2024-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('%j is a date', (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

test('the local day follows the local time zone', () => {
  const evening = new Date(2026, 2, 12, 23, 59, 59);
  expect(toLocalDate(evening)).toBe('2026-03-12');
  expect(toLocalDate(new Date(evening.getTime() + 1000))).toBe('2026-03-13');
});

// March 9, 2026 is a Monday.
test.each([
  ['2026-03-09', false, '2026-03-09'],
  ['2026-03-13', false, '2026-03-13'],
  ['2026-03-14', true, '2026-03-16'],
  ['2026-03-15', true, '2026-03-16'],
  ['2024-02-29', false, '2024-02-29'],
  ['2022-12-31', true, '2023-01-02'],
] as const)('%s: weekend %s, wait until %s', (date, weekend, next) => {
  expect(isWeekend(date)).toBe(weekend);
  expect(nextBusinessDay(date)).toBe(next);
});

test.each([
  ['2026-03-09', 3, '2026-03-12'],
  ['2026-03-11', 3, '2026-03-16'],
  ['2026-03-13', 1, '2026-03-16'],
  ['2026-03-14', 1, '2026-03-16'],
  ['2026-03-15', 5, '2026-03-20'],
  ['2024-02-27', 3, '2024-03-01'],
  ['2023-02-27', 3, '2023-03-02'],
  ['2026-12-30', 3, '2027-01-04'],
] as const)('%s and %i business days are %s', (date, count, expected) => {
  expect(addBusinessDays(date, count)).toBe(expected);
});
