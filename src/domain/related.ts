import { byNewest, type Article } from './article.ts';

/** How much a shared category counts, in shared keywords. */
const CATEGORY_WEIGHT = 1;

/**
 * Returns a function that names the articles to read after one: those that share most keywords with it, an equal category
 * counting as one. Ties go to the newer. Articles that share nothing are never named. Comparing each with each would take
 * minutes at 5,000 articles: only those that share a keyword, and the newest of the category, are looked at.
 *
 * @param all Newest first.
 */
export function createRelated(all: readonly Article[]): (article: Article, most: number) => Article[] {
  const byKeyword = new Map<string, Article[]>();
  for (const article of all) {
    for (const keyword of keywordsOf(article)) {
      const known = byKeyword.get(keyword);
      if (known) known.push(article);
      else byKeyword.set(keyword, [article]);
    }
  }
  const byCategory = Map.groupBy(all, ({ category }) => category.slug);

  return (article, most) => {
    const scores = new Map<Article, number>();
    for (const keyword of keywordsOf(article)) {
      for (const other of byKeyword.get(keyword) ?? []) scores.set(other, (scores.get(other) ?? 0) + 1);
    }
    for (const [other, score] of scores) {
      if (other.category.slug === article.category.slug) scores.set(other, score + CATEGORY_WEIGHT);
    }
    let missing = most;
    for (const other of byCategory.get(article.category.slug) ?? []) {
      if (scores.has(other) || other.slug === article.slug) continue;
      if (missing-- === 0) break;
      scores.set(other, CATEGORY_WEIGHT);
    }
    return [...scores]
      .filter(([other]) => other.slug !== article.slug)
      .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || byNewest(a, b))
      .slice(0, most)
      .map(([other]) => other);
  };
}

function keywordsOf(article: Article): Set<string> {
  return new Set(article.keywords.map((keyword) => keyword.trim().toLowerCase()));
}
