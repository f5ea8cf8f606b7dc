import { expect, test } from 'vitest';
import { readYaml } from '../../src/check/source/yaml-document.ts';

const errorsOf = (text: string) => readYaml(text, 1).errors.map(({ column, message, hint }) => [column, message, hint]);

test.each([
  ['keywords: [thank you, email #1, yes]', 23, 'email #1'],
  ['keywords: [#1 email, #2 email]', 12, '#1 email'],
  ["keywords: [don't, email #1, it's]", 19, 'email #1'],
  ['keywords: ["a #1", tip #2]', 20, 'tip #2'],
  ['keywords: [ #hiring, jobs]', 13, '#hiring'],
])('a comment inside a list on one line is named: %s', (text, column, entry) => {
  expect(errorsOf(text)).toEqual([
    [column, expect.stringContaining('begins a comment'), `Put the entry in double quotes: "${entry}"`],
  ]);
});

test.each(['keywords: [thank you, email', 'keywords: ["a #1", email', 'keywords: [a, b # later'])(
  'a list that is not closed is reported as such: %s',
  (text) => {
    expect(errorsOf(text)).toEqual([[11, 'This [ is not closed on its line.', 'Close it at the end of the value.']]);
  },
);
