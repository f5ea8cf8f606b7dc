import { describe, expect, test } from 'vitest';
import { redirectProblems, redirects } from '../../../src/features/articles/redirects.ts';

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

describe('names that cannot lead anywhere', () => {
  const messages = (articles: Parameters<typeof redirectProblems>[0]) =>
    redirectProblems(articles).map(({ slug, old, message }) => `${slug} < ${old}: ${message}`);

  test('none', () => {
    expect(
      redirectProblems([
        { slug: 'a', redirectFrom: ['b', 'c'] },
        { slug: 'd', redirectFrom: ['e'] },
      ]),
    ).toEqual([]);
  });

  test('a loop', () => {
    expect(messages([{ slug: 'a', redirectFrom: ['a'] }])).toEqual([
      'a < a: "a" is the name that the article has now.',
    ]);
  });

  test('two articles that lead to each other', () => {
    expect(
      messages([
        { slug: 'a', redirectFrom: ['b'] },
        { slug: 'b', redirectFrom: ['a'] },
      ]),
    ).toEqual(['a < b: "b" is the name of another article.', 'b < a: "a" is the name of another article.']);
  });

  test('a name that two articles claim', () => {
    expect(
      messages([
        { slug: 'a', redirectFrom: ['x'] },
        { slug: 'b', redirectFrom: ['x'] },
      ]),
    ).toEqual(['b < x: "x" is an earlier name of the article "a", too.']);
  });

  test('a name that stands twice', () => {
    expect(messages([{ slug: 'a', redirectFrom: ['x', 'x'] }])).toEqual(['a < x: "x" stands here twice.']);
  });
});
