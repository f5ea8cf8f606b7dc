import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resultSummary, readSearchQuery, toSearch } from '../../../src/features/search/search-query.ts';

test.each([
  ['', '', ''],
  ['?q=', '', ''],
  ['?q=+thank+you%20', 'thank you', ''],
  ['?q=offer&category=Offers+%26+more', 'offer', 'Offers & more'],
  ['?utm_source=x&category=Offers', '', 'Offers'],
])('reads %j as the text %j and the category %j', (search, text, category) => {
  expect(readSearchQuery(search)).toEqual({ text, category });
});

test('reads back what it has written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, category) => {
      expect(readSearchQuery(toSearch({ text, category }))).toEqual({ text: text.trim(), category });
    }),
  );
});

test('writes nothing for an empty query', () => {
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
])('%i articles, %j missing, for %j in %j: %s', (count, missing, text, category, summary) => {
  expect(resultSummary({ count, countEverywhere: count, missing }, { text, category })).toBe(summary);
});

test('says which words were searched for instead', () => {
  const query = { text: 'salary', category: 'Offers' };
  const counts = { count: 3, countEverywhere: 5, missing: [] };
  expect(resultSummary(counts, query, 'salery')).toBe('3 guides for “salary” in Offers, the nearest to “salery”.');
});
