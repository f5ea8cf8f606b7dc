import { lastModified, type Article } from '../articles/article.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { articlePath, indexNowKeyPath, type Urls } from '../../paths.ts';

type Dated = Pick<Article, 'slug' | 'published' | 'updated'>;

/** A message to IndexNow (indexnow.org/documentation): changed pages, and the key that proves it is from the owner. */
export interface IndexNowMessage {
  readonly host: string;
  readonly key: string;
  readonly keyLocation: string;
  readonly urlList: readonly string[];
}

/**
 * Makes the message about the articles that changed on or after a day.
 *
 * @param since By default the day of the newest change.
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
