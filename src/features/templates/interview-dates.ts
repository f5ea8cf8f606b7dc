import type { Field } from './field.ts';
import type { Values } from './fill.ts';

/** Keys of the planner's fields among the values of an application. */
export const plannerKeys = {
  interview: 'planner/interview',
  kind: 'planner/kind',
  promised: 'planner/promised',
} as const;

/** Returns the key of the planner's date that a blank asks for. Empty for any other label. */
function plannedKey(label: string): string {
  if (/^(?:interview date|date of (?:the )?interview)$/iu.test(label)) return plannerKeys.interview;
  return /^(?:(?:promised|decision) date|date they named)$/iu.test(label) ? plannerKeys.promised : '';
}

/**
 * Returns the keys of the fields whose values are from an earlier visit and not confirmed. A date of the planner counts as
 * such, too.
 *
 * @param earlier Keys of the unconfirmed values.
 */
export function earlierFields(
  fields: readonly Field[],
  values: Values,
  earlier: ReadonlySet<string>,
): ReadonlySet<string> {
  if (earlier.size === 0) return earlier;
  const sourceOf = ({ key, label }: Field) => (values.has(key) ? key : plannedKey(label));
  return new Set(fields.filter((field) => earlier.has(sourceOf(field))).map(({ key }) => key));
}

/**
 * Adds the planner's dates to the values: a blank that asks for one has it, unless the reader has typed something else.
 *
 * @param language Language of the letters, for the format of the dates: `Tuesday, December 1`.
 */
export function withInterviewDates(fields: readonly Field[], values: Values, language: string): Values {
  if (!values.has(plannerKeys.interview) && !values.has(plannerKeys.promised)) return values;
  const dates = fields.flatMap(({ key, label }): [string, string][] => {
    const planned = values.get(plannedKey(label));
    return values.has(key) || planned === undefined || !/^\d{4}-\d\d-\d\d$/u.test(planned) ? [] : [[key, planned]];
  });
  if (dates.length === 0) return values;
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' });
  return new Map([...values, ...dates.map(([key, date]) => [key, format.format(new Date(date))] as const)]);
}
