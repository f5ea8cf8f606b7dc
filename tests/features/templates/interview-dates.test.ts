import { expect, test } from 'vitest';
import { readLetter } from '../../../src/features/templates/edited-letter.ts';
import { earlierFields, withInterviewDates } from '../../../src/features/templates/interview-dates.ts';

const planned = new Map([
  ['planner/interview', '2026-12-01'],
  ['planner/promised', '2026-12-10'],
]);
const { fields } = readLetter(
  'On [interview date], by [promised date], at [Interview Date].',
  true,
  { article: 'a', template: 'b' },
  {},
);
const [interview = '', promised = '', name = ''] = fields.map(({ key }) => key);

test.each([
  ['en', ['Tuesday, December 1', 'Thursday, December 10', 'Tuesday, December 1']],
  ['en-GB', ['Tuesday 1 December', 'Thursday 10 December', 'Tuesday 1 December']],
  ['de', ['Dienstag, 1. Dezember', 'Donnerstag, 10. Dezember', 'Dienstag, 1. Dezember']],
])('blanks that ask for dates of the planner have them in the format of %s', (language, dates) => {
  const values = withInterviewDates(fields, planned, language);
  expect([interview, promised, name].map((key) => values.get(key))).toEqual(dates);
});

test('what the reader has typed wins', () => {
  const values = withInterviewDates(fields, new Map([...planned, [interview, 'last Tuesday']]), 'en');
  expect(values.get(interview)).toBe('last Tuesday');
  expect(values.get(promised)).toBe('Thursday, December 10');
});

test.each<[string, [string, string][], string[], string[]]>([
  ['a typed value', [[interview, 'last Tuesday']], [interview], [interview]],
  ["a planner's date", [['planner/interview', '2026-12-01']], ['planner/interview'], [interview, name]],
  ["a typed value in place of a planner's date", [[interview, 'x']], ['planner/interview'], [name]],
])('%s of an earlier visit is known as such', (_, values, earlier, keys) => {
  expect(earlierFields(fields, new Map(values), new Set(earlier))).toEqual(new Set(keys));
});

test('without dates, or with one that is none, nothing is filled in', () => {
  const values = new Map([['planner/interview', 'soon']]);
  expect(withInterviewDates(fields, values, 'en')).toBe(values);
});
