import { expect, test } from 'vitest';
import { parseText } from '../../src/check/source/parsed-text.ts';
import { readWords } from '../../src/check/source/prose.ts';

/** The words of a text that are looked up, each with its column. */
function wordsOf(body: string): string[] {
  const source = { frontmatter: '', body, bodyLine: 1 };
  const result = parseText(source, 'md');
  return 'parsed' in result ? readWords(result.parsed, source).map(({ text, column }) => `${text} ${column}`) : [];
}

test.each([
  ['Template2 and covid19', 'and 11'],
  ['Tempalte2b, mp3’s, 2nd, H2O, B2B or 401k', 'or 34'],
  ['don’t stop 24 days’ work', "don't 1", 'stop 7', 'days 15', 'work 21'],
  ['v2 x2y2z in\u00ADter\u00ADview3 inter\u00ADview', 'interview 23'],
  ["the dogs' 'tis rock'n'roll", 'the 1', 'dogs 5', 'tis 12', "rock'n'roll 16"],
])('a word with digits is skipped whole: %s', (text, ...words) => {
  expect(wordsOf(text)).toEqual(words);
});
