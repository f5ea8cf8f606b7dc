import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { toUtcMidnight } from '../domain/calendar-date.ts';
import { FEED_LENGTH, feedItem, newestChange } from '../domain/feed.ts';
import { renderForFeed } from '../library/article-text.ts';
import { articles } from '../library/articles.ts';
import { site } from '../site.ts';
import { urls } from '../urls.ts';

export const GET: APIRoute = async () => {
  const newest = (await articles()).slice(0, FEED_LENGTH);
  const changed = newestChange(newest);
  return rss({
    title: site.name,
    description: site.description,
    site: urls.absolute('/'),
    items: await Promise.all(newest.map(async (article) => feedItem(article, await renderForFeed(article.slug), urls))),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${site.language}</language>`,
      ...(changed ? [`<lastBuildDate>${toUtcMidnight(changed).toUTCString()}</lastBuildDate>`] : []),
      `<atom:link rel="self" type="application/rss+xml" href="${urls.absolute('/rss.xml')}"/>`,
    ].join(''),
  });
};
