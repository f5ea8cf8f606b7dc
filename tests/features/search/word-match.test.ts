import { expect, test } from 'vitest';
import { isSameWord, lettersOf, wordsOf } from '../../../src/features/search/word-match.ts';

test.each([
  ['Thank-you.', 'thankyou'],
  ['[Café]', 'cafe'],
  ["O'Brien", 'obrien'],
  ['…', ''],
  ['(C#),', 'c#'],
  ['C++.', 'c++'],
  ['R&D', 'r&d'],
  ['#1', '1'],
  ['&', ''],
  ['Q&', 'q'],
])('the letters of %j are %j', (text, letters) => {
  expect(lettersOf(text)).toBe(letters);
});

test('splits a hyphenated word into the whole and its parts', () => {
  expect(wordsOf('A thank-you, [Your Name] – 3')).toEqual(['a', 'thankyou', 'thank', 'you', 'your', 'name', '3']);
});

test.each([
  ['email', 'emails.', true],
  ['emails', 'Email', true],
  ['interviewers', 'interview,', true],
  ['rescheduling', 'reschedule', true],
  ['resignation', 'resign', true],
  ['inte', 'interview', true],
  ['thankyou', 'Thank-you', true],
  ['you', 'Thank-you', true],
  ['cafe', 'Café', true],
  // Words that Pagefind falls back to for a term that no page has.
  ['intervew', 'in', false],
  ['into', 'in', false],
  ['C#', 'can', false],
  ['C#', 'C++', false],
  ['C++', 'C#', false],
  ['c++', '“C++”,', true],
  ['R&D', 'R', false],
  ['r&d', 'R&D.', true],
  ['resignation', 'Re:', false],
  // Words that only begin alike.
  ['salery', 'sales', false],
  ['offr', 'offer', false],
  ['negotation', 'negotiate', false],
  ['zebra', 'interview', false],
  ['…', 'interview', false],
])('%j matches %j: %s', (term, found, expected) => {
  expect(isSameWord(term, found)).toBe(expected);
});
