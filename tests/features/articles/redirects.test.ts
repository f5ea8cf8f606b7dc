import { expect, test } from 'vitest';
import { redirects } from '../../../src/features/articles/redirects.ts';

test('every earlier name redirects to the article directly, for the page and the Markdown file', () => {
  expect(
    redirects([
      { slug: 'now', redirectFrom: ['first', 'second'] },
      { slug: 'other', redirectFrom: [] },
    ]),
  ).toEqual([
    { from: '/articles/first/', to: '/articles/now/' },
    { from: '/articles/first.md', to: '/articles/now.md' },
    { from: '/articles/second/', to: '/articles/now/' },
    { from: '/articles/second.md', to: '/articles/now.md' },
  ]);
});
