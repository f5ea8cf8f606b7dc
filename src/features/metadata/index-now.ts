import { lastModified, type Article } from '../articles/article.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { articlePath, indexNowKeyPath, type Urls } from '../../paths.ts';

type Dated = Pick<Article, 'slug' | 'published' | 'updated'>;

/** What IndexNow is told (indexnow.org/documentation): pages that have changed, and the key that proves we may say so. */
export interface IndexNowMessage {
  readonly host: string;
  readonly key: string;
  readonly keyLocation: string;
  readonly urlList: readonly string[];
}

/**
 * Announces the articles that changed on a day or after it.
 *
 * @param since Without it, the day of the newest change.
 */
export function indexNowMessage(
  articles: readonly Dated[],
  key: string,
  urls: Urls,
  since = newestDay(articles),
): IndexNowMessage {
  return {
    host: new URL(urls.absolute('/')).host,
    key,
    keyLocation: urls.absolute(indexNowKeyPath(key)),
    urlList: articles
      .filter((article) => since !== undefined && lastModified(article) >= since)
      .map(({ slug }) => urls.absolute(articlePath(slug))),
  };
}

function newestDay(articles: readonly Dated[]): CalendarDate | undefined {
  return articles.map(lastModified).sort().at(-1);
}
