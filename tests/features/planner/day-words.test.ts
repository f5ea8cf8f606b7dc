import { expect, test } from 'vitest';
import { distanceTo, nameDay } from '../../../src/features/planner/day-words.ts';
import { addDays } from '../../../src/lib/calendar-date.ts';

test('distances have the form of Intl', () => {
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  for (let days = -400; days <= 400; days++) {
    expect(distanceTo(addDays('2026-03-12', days), '2026-03-12')).toBe(relative.format(days, 'day'));
  }
});

test('a day of another year is named with its year', () => {
  expect(nameDay('2026-03-12', '2026-01-01').text).toBe('Thursday, March 12');
  expect(nameDay('2027-01-04', '2026-12-31').text).toBe('Monday, January 4, 2027');
});
