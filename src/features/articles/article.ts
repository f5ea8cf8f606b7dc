import type { CalendarDate } from '../../lib/calendar-date.ts';
import { compare } from '../../lib/compare.ts';
import type { Heading, Template } from '../templates/template.ts';

export interface Category {
  readonly slug: string;
  readonly name: string;
  /** One sentence. */
  readonly description: string;
  /** Place among the categories, as the file of categories has them. */
  readonly order: number;
}

export interface Author {
  readonly name: string;
  readonly type: 'Organization' | 'Person';
  /** Site path (`/about/`) or absolute URL of a page about the author. */
  readonly url: string;
}

/** An article as every page, feed and map sees it. The rendered text is asked for separately. */
export interface Article {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly category: Category;
  readonly keywords: readonly string[];
  readonly author: Author;
  readonly published: CalendarDate;
  /** Day of the last change worth telling readers about. */
  readonly updated: CalendarDate | undefined;
  /** As the author gave it, else computed: `7 min read`. */
  readonly readingTime: string;
  readonly words: number;
  readonly headings: readonly Heading[];
  readonly templates: readonly Template[];
  readonly status: Status;
  /** Slugs it had before, the oldest first. */
  readonly redirectFrom: readonly string[];
}

/** Only what is published is ever built; `npm run dev` shows the others with a badge. */
export type Status = 'published' | 'draft' | 'scheduled';

/** A draft is unfinished; a date after the build's clock waits for its day. */
export function statusOf(article: { draft: boolean; date: CalendarDate }, today: CalendarDate): Status {
  if (article.draft) return 'draft';
  return article.date > today ? 'scheduled' : 'published';
}

/**
 * The day of the last change, where it can be true: not before the publication, and not to come. Feeds and search engines
 * distrust a site with other dates.
 */
export function credibleUpdate(
  { date, updated }: { date: CalendarDate; updated?: CalendarDate | undefined },
  today: CalendarDate,
): CalendarDate | undefined {
  return updated !== undefined && updated >= date && updated <= today ? updated : undefined;
}

/** Day of the newest text: what `lastmod`, feeds and structured data call modified. */
export function lastModified(article: Pick<Article, 'published' | 'updated'>): CalendarDate {
  return article.updated ?? article.published;
}

/** Newest first; articles of one day stay in the order of their slugs, so that every build lists them alike. */
export function byNewest(a: Article, b: Article): number {
  return compare(b.published, a.published) || compare(a.slug, b.slug);
}

/** The articles of each category that has some: categories in their order, articles in the order in which they come. */
export function byCategory(articles: readonly Article[]): { category: Category; articles: Article[] }[] {
  const groups = Map.groupBy(articles, ({ category }) => category.slug).values();
  return [...groups]
    .flatMap((group) => (group[0] ? [{ category: group[0].category, articles: group }] : []))
    .sort((a, b) => a.category.order - b.category.order);
}
