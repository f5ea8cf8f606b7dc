import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFields } from '../../../src/features/templates/field.ts';
import {
  describeLength,
  describeProgress,
  describeUnfilled,
  fillText,
  listSome,
  unfilledFields,
} from '../../../src/features/templates/fill.ts';

const read = (text: string) => {
  const { parts, fields } = readFields([text], { article: 'a', template: 't' }, {});
  return { pieces: parts[0] ?? [], fields };
};

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('[Company]', '[topic]', '[a: b]', '[', ']', '\n', '- [ ] ', '[x](#y)', '$&', ' '),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

describe('filling', () => {
  test.each([
    ['fills a name everywhere', 'To [Company], [Company]', { 'name/Company': 'Acme' }, 'To Acme, Acme'],
    ['fills a free text in one place', '[t] [t]', { 'text/a/t/t/2': 'two' }, '[t] two'],
    ['ignores an empty value', '[Company]', { 'name/Company': '' }, '[Company]'],
    ['keeps a value as text', '[Company]', { 'name/Company': '$& $1 [Position] <b>' }, '$& $1 [Position] <b>'],
    ['removes the hint', 'at [time: say when].', { 'text/a/t/time/1': 'ten' }, 'at ten.'],
  ])('%s', (_, source, values, expected) => {
    expect(fillText(read(source).pieces, new Map(Object.entries(values)))).toBe(expected);
  });

  test('does not change a text without values', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(fillText(read(source).pieces, new Map())).toBe(source);
      }),
    );
  });

  test('changes only blanks, and a value never becomes a blank', () => {
    fc.assert(
      fc.property(text, fc.string({ minLength: 1 }), (source, value) => {
        const { pieces, fields } = read(source);
        const values = new Map(fields.map(({ key }) => [key, value]));
        const expected = pieces.map((piece) => (piece.type === 'text' ? piece.text : value)).join('');
        expect(fillText(pieces, values)).toBe(expected);
        expect(unfilledFields(fields, values)).toEqual([]);
      }),
    );
  });
});

test.each([
  ['[Company]', '1 blank left: Company'],
  ['[Company] [t] [t] [Company]', '3 blanks left: Company, T (1 of 2), T (2 of 2)'],
])('the unfilled blanks of %j are described', (source, expected) => {
  const { fields } = read(source);
  expect(describeUnfilled(unfilledFields(fields, new Map()))).toBe(expected);
});

test.each([
  ['abc', 3, '3 of 3 characters'],
  ['abcd', 3, '4 of 3 characters: 1 too many'],
  ['😀', 300, '2 of 300 characters'],
  ['abc', undefined, '3 characters'],
])('the length of %j with the limit %s is described', (message, limit, expected) => {
  expect(describeLength(message, limit)).toBe(expected);
});

test.each([
  [[], 10, ''],
  [['Company'], 0, 'Company'],
  [['Company', 'Date'], 0, 'Company and 1 more'],
  [['Company', 'Date'], 13, 'Company, Date'],
  [['Company', 'Date', 'Topic'], 20, 'Company, Date, Topic'],
  [['Company', 'Date', 'Topic', 'Weekday'], 25, 'Company, Date and 2 more'],
  [['Company', 'Date', 'Topic'], Infinity, 'Company, Date, Topic'],
])('of the words %j, %d characters list %j', (words, room, expected) => {
  expect(listSome(words, room)).toBe(expected);
});

test.each([
  [0, 0, ''],
  [1, 1, '1 blank'],
  [7, 7, '7 blanks'],
  [2, 7, '2 of 7 blanks left'],
  [0, 7, 'Nothing left to fill in'],
])('%d of %d blanks left: "%s"', (left, all, words) => {
  expect(describeProgress(left, all)).toBe(words);
});
