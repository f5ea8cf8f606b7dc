import { expect, test } from 'vitest';
import { addBusinessDays, isWeekend, nextBusinessDay } from '../../src/lib/business-days.ts';

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
