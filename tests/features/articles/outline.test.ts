import { expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../../src/features/articles/outline.ts';

test.each([
  ['', 0],
  ['   \n\t ', 0],
  ['one', 1],
  ['well-known words—two', 2],
  ['Don’t count – dashes & signs', 4],
  ['24 hours', 2],
  ['naïve Größe 東京', 3],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  [0, 1],
  [238, 1],
  [357, 2],
  [1900, 8],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
