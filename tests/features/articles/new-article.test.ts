import { expect, test } from 'vitest';
import { slugForTitle } from '../../../src/features/articles/new-article.ts';

test.each([
  ['How to decline an offer', 'how-to-decline-an-offer'],
  ['Say "Thanks": a how-to', 'say-thanks-a-how-to'],
  ["Don't say ‘you’re welcome’", 'dont-say-youre-welcome'],
  ['Before/after—and_between', 'before-after-and-between'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\offers', 'c-offers'],
  ['Über Größe & Café', 'uber-grosse-cafe'],
  ['🎉 Party 🎉', 'party'],
  ['- 3 --- 2 -', '3-2'],
  ['🎉', undefined],
  ['日本語', undefined],
  ['', undefined],
])('the title "%s" becomes %s', (title, slug) => {
  expect(slugForTitle(title)).toBe(slug);
});

test('a long title is cut between words, and a long word inside', () => {
  expect(slugForTitle('nine more '.repeat(30))).toBe(`${'nine-more-'.repeat(7)}nine-more`);
  expect(slugForTitle('a'.repeat(300))).toBe('a'.repeat(80));
});
