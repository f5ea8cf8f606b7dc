import { describe, expect, test } from 'vitest';
import {
  byCategory,
  byNewest,
  createNextSteps,
  createRelated,
  firstSentence,
  listFacts,
  paginate,
} from '../../../src/features/articles/lists.ts';
import { makeArticle } from '../../helpers/make-article.ts';

const slugs = (articles: readonly { slug: string }[]) => articles.map(({ slug }) => slug);

test('articles are sorted newest first, then by slug', () => {
  const articles = [
    makeArticle({ slug: 'b', published: '2025-01-01' }),
    makeArticle({ slug: 'c', published: '2025-02-01' }),
    makeArticle({ slug: 'a', published: '2025-01-01' }),
  ];
  expect(slugs(articles.sort(byNewest))).toEqual(['c', 'a', 'b']);
});

test('articles are grouped by category, in the order of categories', () => {
  const offers = { slug: 'offers', name: 'Offers', description: 'About offers.', order: 1 };
  const groups = byCategory([
    makeArticle({ slug: 'a', category: offers }),
    makeArticle({ slug: 'b' }),
    makeArticle({ slug: 'c', category: offers }),
  ]);
  expect(groups.map(({ category, articles }) => [category.slug, slugs(articles)])).toEqual([
    ['interview-strategy', ['b']],
    ['offers', ['a', 'c']],
  ]);
});

test('a category decides which of its articles come first', () => {
  const category = {
    slug: 'offers',
    name: 'Offers',
    description: 'About offers.',
    order: 1,
    guides: ['c', 'gone', 'a'],
  };
  const [group] = byCategory(['a', 'b', 'c', 'd'].map((slug) => makeArticle({ slug, category })));
  expect(slugs(group?.articles ?? [])).toEqual(['c', 'a', 'b', 'd']);
});

test.each([
  [{ readingTime: '10 min read' }, '10 min'],
  [{ readingTime: 'An hour', status: 'draft' as const }, 'draft · An hour'],
])('a list says of %j: %s', (given, facts) => {
  expect(listFacts(makeArticle(given))).toBe(facts);
});

test.each([
  ['One sentence.', 'One sentence.'],
  ['Ask at 2 p.m. at most. Then wait.', 'Ask at 2 p.m. at most.'],
  ['Why? Because.', 'Why?'],
])('the first sentence of %j is %j', (description, sentence) => {
  expect(firstSentence(description)).toBe(sentence);
});

test.each([
  [0, [[]]],
  [1, [[1]]],
  [2, [[1, 2]]],
  [3, [[1, 2], [3]]],
])('%i items are split into pages of two', (length, pages) => {
  const list = paginate(
    Array.from({ length }, (_, index) => index + 1),
    2,
  );
  expect(list.map(({ items }) => items)).toEqual(pages);
  expect(list.map(({ number, last }) => [number, last])).toEqual(pages.map((_, index) => [index + 1, pages.length]));
});

test('related articles share keywords or the category; the most similar come first', () => {
  const other = { slug: 'other', name: 'Other', description: 'Other.', order: 1 };
  const article = makeArticle({ slug: 'self', keywords: ['Thank You', 'follow up'] });
  const all = [
    article,
    makeArticle({ slug: 'nothing', keywords: ['salary'], category: other }),
    makeArticle({ slug: 'category', keywords: [] }),
    makeArticle({ slug: 'one-word', keywords: ['thank you '], category: other, published: '2024-01-01' }),
    makeArticle({ slug: 'two-words', keywords: ['follow up', 'thank you', 'thank you'], category: other }),
    makeArticle({ slug: 'both', keywords: ['thank you', 'follow up'] }),
  ];
  expect(slugs(createRelated(all)(article, 9))).toEqual(['both', 'two-words', 'category', 'one-word']);
  expect(slugs(createRelated(all)(article, 1))).toEqual(['both']);
});

describe('next steps', () => {
  const stage = (order: number) => ({ slug: `stage-${order}`, name: `Stage ${order}`, description: '', order });
  const make = (slug: string, order: number, ...keywords: string[]) =>
    makeArticle({ slug, category: stage(order), keywords });
  const self = make('self', 1, 'a', 'b', 'c');
  const close = make('close', 1, 'a', 'b');
  const later = make('later', 2, 'a');
  const laterAndClose = make('later-and-close', 2, 'a', 'b', 'c');
  const earlier = make('earlier', 0, 'a', 'b');

  test.each([
    ['the most similar, and the most similar of a later stage', [close, earlier, later], ['close', 'later']],
    ['a later one that is the most similar comes second', [close, laterAndClose, later], ['close', 'later-and-close']],
    ['two similar ones where there is none later', [close, earlier], ['close', 'earlier']],
    ['a later one alone', [later], ['later']],
    ['none where none is similar', [make('strange', 2, 'z')], []],
  ])('%s', (_, others, expected) => {
    expect(slugs(createNextSteps([self, ...others])(self))).toEqual(expected);
  });
});

test('related articles are found quickly when thousands share a keyword', () => {
  const all = Array.from({ length: 5000 }, (_, index) =>
    makeArticle({ slug: `guide-${String(index).padStart(4, '0')}`, keywords: ['interview', `twin ${index % 2500}`] }),
  );
  const related = createRelated(all);
  const started = performance.now();
  const found = all.map((article) => related(article, 3));
  // Comparing every pair took a minute.
  expect(performance.now() - started).toBeLessThan(5000);
  expect(found[7]?.map(({ slug }) => slug)).toEqual(['guide-2507', 'guide-0000', 'guide-0001']);
});
