import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLetter } from '../../../src/features/templates/check-letter.ts';
import { readFields } from '../../../src/features/templates/field.ts';
import { unfilledFields } from '../../../src/features/templates/fill.ts';
import { anyBody } from './bodies.ts';

/** Checks a body with one value for each label. */
function check(
  body: string,
  values: Readonly<Record<string, string>> = {},
  { earlier = [], limit }: { earlier?: readonly string[]; limit?: number } = {},
): string {
  const { parts, fields } = readFields([body], { article: 'a', template: 't' }, {});
  const byKey = new Map(fields.flatMap(({ key, label }) => (values[label] ? [[key, values[label]] as const] : [])));
  const unfilled = unfilledFields(fields, byKey);
  return checkLetter({ unfilled, earlier, pieces: parts[0] ?? [], values: byKey, limit });
}

describe('marks and spaces', () => {
  test.each([
    ['Hi [Name],', 'Sarah', ''],
    ['Hi [Name],', 'Sarah,', '“Sarah,,” has doubled punctuation'],
    ['I like [Name].', 'the plan.', '“plan..” has doubled punctuation'],
    ['I like [Name].', 'the plan,', '“plan,.” has doubled punctuation'],
    ['I like [Name].', 'the plan!', '“plan!.” has doubled punctuation'],
    ['Is it [Name]?', 'here?', '“here??” has doubled punctuation'],
    ['At [Name], I', 'Acme Inc.', ''],
    ['At [Name]?', 'Acme Inc.', ''],
    ['At [Name], I', 'Yahoo!', ''],
    ['I know: [Name]', ': all', '“: :” has doubled punctuation'],
    ['I know, [Name]', ', all of it', '“, ,” has doubled punctuation'],
    ['I know: [Name]', '.NET', ''],
    ['I ask $[Name] a year', '$50', '“$$50” has doubled punctuation'],
    ['About [Name]% of it', '50%', '“50%%” has doubled punctuation'],
    ['Hi [Name], hi [Name],', 'Sarah,', '“Sarah,,” has doubled punctuation'],
    ['Hi [Name], hi [Name].', 'Sarah,', '“Sarah,,” has doubled punctuation'],
    ['As [Name].', 'a Data  Analyst now', 'Two spaces in “Data  Analyst”'],
    ['As [Name].', 'one\n\n  two', ''],
    ['As [Name]', 'Analyst ', ''],
    ['As  it [Name]', 'is', ''],
  ])('%s with %j: %s', (body, value, expected) => {
    expect(check(body, { Name: value })).toBe(expected);
  });
});

describe('all kinds of findings', () => {
  test.each([
    ['nothing', check('Hi [Name],', { Name: 'Sarah' }), ''],
    ['blanks', check('[topic] at [Company]'), '2 blanks left: Topic, Company'],
    ['numbered blanks', check('[a] [a]'), '2 blanks left: A (1 of 2), A (2 of 2)'],
    [
      'earlier values',
      check('Hi', {}, { earlier: ['Acme', 'Sarah'] }),
      'From your last visit: Acme, Sarah. Still right?',
    ],
    [
      'an earlier value with a period',
      check('Hi', {}, { earlier: ['Acme Inc.'] }),
      'From your last visit: Acme Inc. Still right?',
    ],
    ['a message that is too long', check('Hello', {}, { limit: 3 }), '5 of 3 characters: 2 too many'],
    ['a message that fits', check('Hello', {}, { limit: 5 }), ''],
    [
      'all of them, the most dangerous first',
      check(
        'Hi [Name], [topic] and [Role]',
        { Name: 'Sarah,', Role: 'Data  Analyst' },
        { earlier: ['Sarah'], limit: 9 },
      ),
      'From your last visit: Sarah. Still right? 1 blank left: Topic. 36 of 9 characters: 27 too many. “Sarah,,” has doubled punctuation. Two spaces in “Data  Analyst”',
    ],
    [
      'long lists, which are cut',
      check(Array.from({ length: 12 }, (_, index) => `[blank number ${index}]`).join(' '), {}, { earlier: ['A', 'B'] }),
      'From your last visit: A, B. Still right? 12 blanks left: Blank number 0, Blank number 1 and 10 more',
    ],
  ])('%s', (_, said, expected) => {
    expect(said).toBe(expected);
  });
});

test('it is always one line, and short', () => {
  const value = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'word ', ' ', ',', '.', '?', '\n', '😀') });
  fc.assert(
    fc.property(anyBody, fc.array(value), value, (body, earlier, name) => {
      const said = check(body, { Name: name, topic: name }, { earlier, limit: 10 });
      expect(said).not.toContain('\n');
      expect(said.length).toBeLessThan(260);
      expect(said.isWellFormed()).toBe(true);
    }),
  );
});

test('very long values are checked quickly', () => {
  for (const unit of ['a', ' ', '. ', ',', '\n']) {
    const started = performance.now();
    const name = unit.repeat(200_000);
    check('Hi [Name], [Name].', { Name: name }, { earlier: [name] });
    expect(performance.now() - started).toBeLessThan(1000);
  }
});
