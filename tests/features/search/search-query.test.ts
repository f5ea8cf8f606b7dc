import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resultSummary, readSearchQuery, toSearch } from '../../../src/features/search/search-query.ts';

test.each([
  ['', '', ''],
  ['?q=', '', ''],
  ['?q=+thank+you%20', 'thank you', ''],
  ['?q=offer&category=Offers+%26+more', 'offer', 'Offers & more'],
  ['?utm_source=x&category=Offers', '', 'Offers'],
])('%j asks for %j in %j', (search, text, category) => {
  expect(readSearchQuery(search)).toEqual({ text, category });
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, category) => {
      expect(readSearchQuery(toSearch({ text, category }))).toEqual({ text: text.trim(), category });
    }),
  );
});

test('where nothing is asked, nothing is written', () => {
  expect(toSearch({ text: ' ', category: '' })).toBe('');
});

test.each([
  [3, [], 'thank you', '', '3 guides for “thank you”.'],
  [1, [], 'offer', 'Offers', '1 guide for “offer” in Offers.'],
  [2, ['zebra'], 'offer zebra', '', '2 guides for “offer zebra”, without “zebra”.'],
  [2, ['a', 'b'], 'a b c', '', '2 guides for “a b c”, without “a”, “b”.'],
  [7, [], '', 'Offers', '7 guides in Offers.'],
  [0, ['zebra'], 'zebra', '', 'Nothing found for “zebra”.'],
  [0, [], 'offer', 'References', 'Nothing found for “offer” in References.'],
])('%i guides, %j missing, for %j in %j: %s', (count, missing, text, category, said) => {
  expect(resultSummary({ count, countEverywhere: count, missing }, { text, category })).toBe(said);
});
