import { describe, expect, test } from 'vitest';
import { autocompleteOf, exampleHint, fieldTitle, nameKey, readFields } from '../../../src/features/templates/field.ts';

const place = { article: 'a', template: 'email-t' };
const synonyms = { Name: 'Interviewer Name' };
const read = (...parts: string[]) => readFields(parts, place, synonyms).fields;

describe('blanks with the same key', () => {
  test.each([
    ['a name in subject and body', ['[Company]', 'At [Company], [Company]'], ['name/Company']],
    ['synonyms of a name', ['[Name] [Interviewer Name]'], ['name/Interviewer Name']],
    [
      'free texts, which all differ',
      ['[topic] [topic] [topic]'],
      ['text/a/email-t/topic/1', 'text/a/email-t/topic/2', 'text/a/email-t/topic/3'],
    ],
    ['case matters', ['[Company] [company]'], ['name/Company', 'text/a/email-t/company/1']],
    [
      'a list is not a name',
      ['[Name, Title] [Name, Title]'],
      ['text/a/email-t/Name, Title/1', 'text/a/email-t/Name, Title/2'],
    ],
    ['a hint does not matter', ['[Company] [Company: where you applied]'], ['name/Company']],
    ['a label may be any word', ['[constructor] [Constructor]'], ['text/a/email-t/constructor/1', 'name/Constructor']],
  ])('%s', (_, parts, keys) => {
    expect(read(...parts).map(({ key }) => key)).toEqual(keys);
  });
});

describe('the texts of a field', () => {
  test('repeated free texts are numbered, repeated names are not', () => {
    expect(read('[topic] [Company] [topic] [Company] [topic]').map(({ name }) => name)).toEqual([
      'topic (1 of 3)',
      'Company',
      'topic (2 of 3)',
      'topic (3 of 3)',
    ]);
  });

  test('of several synonyms, the first is shown', () => {
    expect(read('[Name] [Interviewer Name]')).toMatchObject([{ label: 'Name', name: 'Name', occurrences: 2 }]);
  });

  test('of several hints, the first is shown', () => {
    expect(read('[Company] [Company: the new one] [Company: the old one]')).toMatchObject([{ hint: 'the new one' }]);
  });
});

test.each([
  ['topic (1 of 3)', 'Topic (1 of 3)'],
  ['élan', 'Élan'],
  ['iPhone model', 'iPhone model'],
  ['3rd reference', '3rd reference'],
  ['Company', 'Company'],
])('the title of the field %s is %s', (name, expected) => {
  expect(fieldTitle({ name })).toBe(expected);
});

test.each([
  ['a project, a problem', 'e.g. a project, a problem'],
  ['e.g. a project', 'e.g. a project'],
  ['E.g., a project', 'e.g. a project'],
  ['eg a project', 'e.g. a project'],
  ['for example: a project', 'e.g. a project'],
  ['such as a project', 'e.g. a project'],
  ['eggs', 'e.g. eggs'],
  [' ', ''],
])('the hint %j reads %j', (hint, expected) => {
  expect(exampleHint(hint)).toBe(expected);
});

test('very long lines without spaces are read quickly', () => {
  const started = performance.now();
  for (const unit of ['[a]', '[a](/', '[a] ', ' ']) read(unit.repeat(5000), '[a]');
  expect(performance.now() - started).toBeLessThan(2000);
});

test.each([
  ['Your Name', 'name'],
  ['Your Email', 'email'],
  ['Your Phone', 'tel'],
  ['Company', 'off'],
  ['Interviewer Name', 'off'],
])('the autocomplete value of [%s] is %s', (label, expected) => {
  expect(autocompleteOf(nameKey(label))).toBe(expected);
});
