import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSearchQuery, toSearch } from '../../src/features/search/search-query.ts';

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
