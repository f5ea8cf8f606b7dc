import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutExcerpt, markWords, type ExcerptPiece } from '../../../src/features/search/excerpt.ts';

const show = (pieces: readonly ExcerptPiece[]) =>
  pieces.map(({ text, isHit }) => (isHit ? `«${text}»` : text)).join('');
const numbered = (length: number) => Array.from({ length }, (_, index) => String(index));

test.each([
  ['a thank you note', [1], 'a «thank» you note'],
  ['a thank you note', [1, 2], 'a «thank you» note'],
  ['a (thank you), note', [1, 2], 'a («thank you»), note'],
  ['thank, you', [0, 1], '«thank», «you»'],
  ['[Your Name]', [0], '[«Your» Name]'],
  ['thank-you. Then', [0], '«thank-you». Then'],
  ['<b>bold</b> text', [0], '<«b>bold</b»> text'],
  ['… end', [0], '… end'],
  ['(C#), R&D.', [0, 1], '(«C#»), «R&D».'],
  ['none', [], 'none'],
])('in %j, marks the hits %j: %s', (text, hits, shown) => {
  expect(show(markWords(text.split(' '), new Set(hits)))).toBe(shown);
});

test('counts hits from the position of the first word', () => {
  expect(show(markWords(['a', 'b'], new Set([1, 8]), 7))).toBe('a «b»');
});

test('marking does not change the text', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '(', '.', '<', '😀', '\u200B'), minLength: 1 }));
  fc.assert(
    fc.property(words, fc.array(fc.nat(9)), (words, hits) => {
      const pieces = markWords(words, new Set(hits));
      expect(pieces.map(({ text }) => text).join('')).toBe(words.join(' '));
      expect(pieces.some((piece, index) => piece.isHit === pieces[index + 1]?.isHit)).toBe(false);
    }),
  );
});

test('shows a short text in full', () => {
  expect(show(cutExcerpt(['a', 'b', 'c'], new Set([1]), 0, 3))).toBe('a «b» c');
});

test('shows the part of a long text with the most hits, and nothing outside its bounds', () => {
  const words = numbered(200);
  const shown = show(cutExcerpt(words, new Set([20, 100, 110, 195]), 10, 150));
  expect(shown).toMatch(/^… 95 96 .* «100» .* «110» .* 118 …$/u);
  expect(show(cutExcerpt(words, new Set([12, 151]), 10, 150))).toMatch(/^10 11 «12» 13 /u);
  expect(show(cutExcerpt(words, new Set([149]), 10, 150))).toBe('… 144 145 146 147 148 «149»');
});

test('shows the beginning of a text without hits', () => {
  expect(show(cutExcerpt(numbered(200), new Set(), 10, 150))).toMatch(/^10 11 12 .* 33 …$/u);
  expect(cutExcerpt([], new Set(), 0, 0)).toEqual([]);
});
