import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Heading, Template } from '../templates/template.ts';
import type { Section } from './outline.ts';

export interface Category {
  readonly slug: string;
  readonly name: string;
  /** One sentence. */
  readonly description: string;
  /** Position in content/categories.yaml. */
  readonly order: number;
  /** Slugs of the articles that lists show first, in this order. */
  readonly guides?: readonly string[];
}

export interface Author {
  readonly name: string;
  readonly type: 'Organization' | 'Person';
  /** Site path (`/about/`) or absolute URL of a page about the author. */
  readonly url: string;
}

/** An article as every page, feed and sitemap uses it. Its text is rendered separately: `library/article-text.ts`. */
export interface Article {
  readonly slug: string;
  readonly title: string;
  /** The title in lists and trails. */
  readonly shortTitle: string;
  readonly description: string;
  readonly category: Category;
  readonly keywords: readonly string[];
  readonly author: Author;
  readonly published: CalendarDate;
  /** Day of the last change worth telling readers about. */
  readonly updated: CalendarDate | undefined;
  /** As the author gave it, otherwise computed: `7 min read`. */
  readonly readingTime: string;
  readonly words: number;
  readonly headings: readonly Heading[];
  readonly templates: readonly Template[];
  readonly sections: readonly Section[];
  readonly status: Status;
  /** Earlier slugs, oldest first. */
  readonly redirectFrom: readonly string[];
}

/**
 * The title in lists and trails: the author's, or the title without a leading `How to` and without a parenthesis at its end.
 */
export function shortTitleOf({ title, shortTitle }: { title: string; shortTitle?: string | undefined }): string {
  if (shortTitle !== undefined) return shortTitle;
  const bare = title.replace(/(?<!\s)\s+\([^()]*\)$/u, '').replace(/^how to\s+(?=\S)/iu, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Builds contain only published articles; `npm run dev` shows the others with a badge. */
export type Status = 'published' | 'draft' | 'scheduled';

/** Status on a given day. An article with a future date is scheduled. */
export function statusOf(article: { draft: boolean; date: CalendarDate }, today: CalendarDate): Status {
  if (article.draft) return 'draft';
  return article.date > today ? 'scheduled' : 'published';
}

/**
 * The day of the last change, unless it is before the publication or in the future. Feed readers and search engines
 * distrust a site with impossible dates.
 */
export function credibleUpdate(
  { date, updated }: { date: CalendarDate; updated?: CalendarDate | undefined },
  today: CalendarDate,
): CalendarDate | undefined {
  return updated !== undefined && updated >= date && updated <= today ? updated : undefined;
}

/** Day of the newest text, for `lastmod`, feeds and structured data. */
export function lastModified(article: Pick<Article, 'published' | 'updated'>): CalendarDate {
  return article.updated ?? article.published;
}
