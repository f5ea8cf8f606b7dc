import { expect, test } from 'vitest';
import { formatDate, toCalendarDate, toUtcMidnight } from '../../src/domain/calendar-date.ts';

test('a moment falls on its day in UTC', () => {
  expect(toCalendarDate(new Date('2025-01-27T23:59:59Z'))).toBe('2025-01-27');
  expect(toCalendarDate(new Date('2025-01-27T23:59:59-05:00'))).toBe('2025-01-28');
});

test('a day begins at midnight UTC', () => {
  expect(toUtcMidnight('2024-02-29').toISOString()).toBe('2024-02-29T00:00:00.000Z');
});

test('readers see the month as a word', () => {
  expect(formatDate('2025-01-07')).toBe('January 7, 2025');
});
