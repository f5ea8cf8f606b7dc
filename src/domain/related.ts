import { byNewest, type Article } from './article.ts';

/** How much a shared category counts, in shared keywords. */
const CATEGORY_WEIGHT = 1;

/**
 * The articles to read after this one: those that share most keywords with it, an equal category counting as one. Ties go
 * to the newer. Articles that share nothing are never named.
 */
export function relatedArticles(article: Article, all: readonly Article[], most: number): Article[] {
  const keywords = new Set(article.keywords.map(normalize));
  return all
    .filter(({ slug }) => slug !== article.slug)
    .map((candidate) => ({ candidate, score: score(candidate, keywords, article.category.slug) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byNewest(a.candidate, b.candidate))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function score(candidate: Article, keywords: ReadonlySet<string>, category: string): number {
  const shared = new Set(candidate.keywords.map(normalize)).intersection(keywords).size;
  return shared + (candidate.category.slug === category ? CATEGORY_WEIGHT : 0);
}

function normalize(keyword: string): string {
  return keyword.trim().toLowerCase();
}
