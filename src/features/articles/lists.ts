import { counted } from '../../lib/counted.ts';
import { compare } from '../../lib/text.ts';
import type { Article, Category } from './article.ts';

/** Newest first. Articles of the same day are in the order of their slugs, so that every build lists them alike. */
export function byNewest(a: Article, b: Article): number {
  return compare(b.published, a.published) || compare(a.slug, b.slug);
}

/**
 * Groups articles by category and leaves out empty categories. Categories are in their own order; of their articles, those
 * that the category names come first, in its order, and the others as given.
 */
export function byCategory(articles: readonly Article[]): { category: Category; articles: Article[] }[] {
  const groups = Map.groupBy(articles, ({ category }) => category.slug).values();
  return [...groups]
    .flatMap((group) =>
      group[0] ? [{ category: group[0].category, articles: inOrder(group, group[0].category) }] : [],
    )
    .sort((a, b) => a.category.order - b.category.order);
}

function inOrder(articles: readonly Article[], { guides = [] }: Category): Article[] {
  const rankOf = ({ slug }: Article) => (guides.includes(slug) ? guides.indexOf(slug) : guides.length);
  return [...articles].sort((a, b) => rankOf(a) - rankOf(b));
}

/** `10 min · 9 templates`, with the status of an article that is not published. */
export function listFacts({ readingTime, templates, status }: Article): string {
  return [
    ...(status === 'published' ? [] : [status]),
    readingTime.replace(/ read$/u, ''),
    ...(templates.length > 0 ? [countTemplates([{ templates }])] : []),
  ].join(' · ');
}

/** The first sentence of a description. */
export function firstSentence(description: string): string {
  return description.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? '';
}

/** `9 templates` */
export function countTemplates(articles: readonly Pick<Article, 'templates'>[]): string {
  return counted(articles.flatMap(({ templates }) => templates).length, 'template');
}

/** Counts articles and their emails for a title: `6 guides with 50 email templates`. Messages do not count. */
export function countContents(articles: readonly Article[]): string {
  const emails = articles.flatMap(({ templates }) => templates).filter(({ kind }) => kind !== 'message').length;
  const guides = counted(articles.length, 'guide');
  if (emails === 0) return guides;
  return `${guides} with ${counted(emails, 'email template')}`;
}

/** One page of a list. */
export interface ListPage<T> {
  /** Counted from 1. */
  readonly number: number;
  /** Number of the last page. */
  readonly last: number;
  readonly items: readonly T[];
}

/** Checks whether lists can be split into pages of this many items. */
export function isPageSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

/** Splits a list into pages. An empty list has one empty page. */
export function paginate<T>(items: readonly T[], perPage: number): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    items: items.slice(index * perPage, (index + 1) * perPage),
  }));
}

/** A shared category counts as much as this many shared keywords. */
const CATEGORY_WEIGHT = 1;

/** Number of newest articles compared for each keyword. A keyword that hundreds share says little about any of them. */
const MOST_PER_KEYWORD = 50;

/**
 * Returns a function that finds the articles to read after a given one: those that share the most keywords with it, a
 * shared category counting as one keyword. The newer article wins a tie. Articles that share nothing are left out.
 *
 * Comparing every pair takes minutes at 5,000 articles, so only the newest articles of each keyword and of the category
 * are compared.
 *
 * @param all Newest first.
 */
export function createRelated(all: readonly Article[]): (article: Article, most: number) => Article[] {
  const keywords = new Map(all.map((article) => [article, keywordsOf(article)]));
  const articlesOfKeyword = new Map<string, Article[]>();
  for (const [article, own] of keywords) {
    for (const keyword of own) {
      const known = articlesOfKeyword.get(keyword);
      if (known) known.push(article);
      else articlesOfKeyword.set(keyword, [article]);
    }
  }
  const articlesOfCategory = Map.groupBy(all, ({ category }) => category.slug);

  return (article, most) => {
    const own = keywordsOf(article);
    const candidates = new Set([
      ...[...own].flatMap((keyword) => articlesOfKeyword.get(keyword)?.slice(0, MOST_PER_KEYWORD) ?? []),
      // One more, because the article itself may be among them.
      ...(articlesOfCategory.get(article.category.slug)?.slice(0, most + 1) ?? []),
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

/** Number of related articles among which the next steps are found. */
const CANDIDATES = 24;

/**
 * Returns a function that finds two articles to go on with: the one most like a given article, and the one most like it in
 * a later category. Categories are in the order of a job search.
 *
 * @param all Newest first.
 */
export function createNextSteps(all: readonly Article[]): (article: Article) => Article[] {
  const related = createRelated(all);
  return (article) => {
    const candidates = related(article, CANDIDATES);
    const later = candidates.find(({ category }) => category.order > article.category.order);
    const others = candidates.filter((other) => other !== later);
    return [others[0], later ?? others[1]].filter((step) => step !== undefined);
  };
}

function keywordsOf(article: Article): Set<string> {
  return new Set(article.keywords.map((keyword) => keyword.trim().toLowerCase()));
}
