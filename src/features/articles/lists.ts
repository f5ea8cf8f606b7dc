/** One page of a list. */
export interface ListPage<T> {
  /** Counted from 1. */
  readonly number: number;
  /** Number of the last page. */
  readonly last: number;
  readonly items: readonly T[];
}

/** Cuts a list into pages. An empty list has one empty page. */
export function paginate<T>(items: readonly T[], perPage: number): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    items: items.slice(index * perPage, (index + 1) * perPage),
  }));
}

import { type Article, byNewest } from './article.ts';

/** How much a shared category counts, in shared keywords. */
const CATEGORY_WEIGHT = 1;

/** Of the articles that share a keyword, as many of the newest are looked at: what hundreds share says little of any. */
const LOOKED_AT = 50;

/**
 * Returns a function that names the articles to read after one: those that share most keywords with it, an equal category
 * counting as one. Ties go to the newer. Articles that share nothing are never named. Comparing each with each would take
 * minutes at 5,000 articles: only some that share a keyword, and the newest of the category, are looked at.
 *
 * @param all Newest first.
 */
export function createRelated(all: readonly Article[]): (article: Article, most: number) => Article[] {
  const keywords = new Map(all.map((article) => [article, keywordsOf(article)]));
  const byKeyword = new Map<string, Article[]>();
  for (const [article, own] of keywords) {
    for (const keyword of own) {
      const known = byKeyword.get(keyword);
      if (known) known.push(article);
      else byKeyword.set(keyword, [article]);
    }
  }
  const byCategory = Map.groupBy(all, ({ category }) => category.slug);

  return (article, most) => {
    const own = keywordsOf(article);
    const candidates = new Set([
      ...[...own].flatMap((keyword) => byKeyword.get(keyword)?.slice(0, LOOKED_AT) ?? []),
      // One more: it may be the article itself.
      ...(byCategory.get(article.category.slug)?.slice(0, most + 1) ?? []),
    ]);
    const score = (other: Article) =>
      own.intersection(keywords.get(other) ?? new Set()).size +
      (other.category.slug === article.category.slug ? CATEGORY_WEIGHT : 0);
    return [...candidates]
      .filter(({ slug }) => slug !== article.slug)
      .map((other) => ({ other, score: score(other) }))
      .sort((a, b) => b.score - a.score || byNewest(a.other, b.other))
      .slice(0, most)
      .map(({ other }) => other);
  };
}

function keywordsOf(article: Article): Set<string> {
  return new Set(article.keywords.map((keyword) => keyword.trim().toLowerCase()));
}
