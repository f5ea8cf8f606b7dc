import type { Field } from './field.ts';
import type { Values } from './fill.ts';

/** Keys of the planner's fields among the values of an application. */
export const plannerKeys = {
  interview: 'planner/interview',
  kind: 'planner/kind',
  promised: 'planner/promised',
} as const;

/** Labels of blanks that ask for a date of the planner, in lower case. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['interview date', plannerKeys.interview],
  ['date of interview', plannerKeys.interview],
  ['date of the interview', plannerKeys.interview],
  ['promised date', plannerKeys.promised],
  ['decision date', plannerKeys.promised],
  ['date they named', plannerKeys.promised],
]);

/**
 * Adds the planner's dates to the values: a blank that asks for one has it, unless the reader has typed something else.
 *
 * @param language Language of the letters, for the format of the dates: `Tuesday, December 1`.
 */
export function withInterviewDates(fields: readonly Field[], values: Values, language: string): Values {
  const dates = fields.flatMap(({ key, label }): [string, string][] => {
    const planned = values.get(LABELS.get(label.toLowerCase()) ?? '');
    return values.has(key) || planned === undefined || !/^\d{4}-\d\d-\d\d$/u.test(planned) ? [] : [[key, planned]];
  });
  if (dates.length === 0) return values;
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' });
  return new Map([...values, ...dates.map(([key, date]) => [key, format.format(new Date(date))] as const)]);
}
