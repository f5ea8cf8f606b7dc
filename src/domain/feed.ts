import { lastModified, type Article } from './article.ts';
import { toUtcMidnight, type CalendarDate } from './calendar-date.ts';
import { articlePath, type Urls } from './urls.ts';

/** Newest articles in a feed. */
export const FEED_LENGTH = 50;

/** An entry of a feed. */
export interface FeedItem {
  readonly title: string;
  /** Absolute and permanent: feeds take it as the entry's id, too. */
  readonly link: string;
  readonly description: string;
  readonly pubDate: Date;
  readonly categories: string[];
  /** HTML. */
  readonly content: string;
}

export function feedItem(article: Article, content: string, urls: Urls): FeedItem {
  return {
    title: article.title,
    link: urls.absolute(articlePath(article.slug)),
    description: article.description,
    pubDate: toUtcMidnight(article.published),
    categories: [article.category.name, ...article.keywords],
    content,
  };
}

/** The day of the newest change, so that a feed changes when its articles do and not with every build. */
export function newestChange(articles: readonly Article[]): CalendarDate | undefined {
  return articles.map(lastModified).sort().at(-1);
}
