import { addDays, toUtcMidnight, type CalendarDate } from './calendar-date.ts';

/** Business days are Monday to Friday. Public holidays differ from place to place, and are not known here. */
export function isWeekend(date: CalendarDate): boolean {
  const weekday = toUtcMidnight(date).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The day itself, or the Monday after it where it falls on a weekend. */
export function nextBusinessDay(date: CalendarDate): CalendarDate {
  return isWeekend(date) ? nextBusinessDay(addDays(date, 1)) : date;
}

/** The n-th weekday after a date. */
export function addBusinessDays(date: CalendarDate, count: number): CalendarDate {
  return count === 0 ? date : addBusinessDays(nextBusinessDay(addDays(date, 1)), count - 1);
}
