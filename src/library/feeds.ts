import type { Article, Category } from '../features/articles/article.ts';
import { FEED_LENGTH, feedItem, type Feed } from '../features/feeds/feed.ts';
import { LOGO_PATH } from '../features/metadata/icons.ts';
import { categoryFeedPath, categoryPath } from '../paths.ts';
import { site } from '../site.ts';
import { urls } from '../context.ts';
import { renderForFeed } from './article-text.ts';

/** The subject of a feed, and the site paths of the page it belongs to and of the feed itself. */
type Subject = Pick<Feed, 'title' | 'description' | 'page' | 'self'>;

/**
 * Makes the feed of the newest articles of the site.
 *
 * @param self Site path of the feed. Each format has its own.
 */
export function siteFeed(articles: readonly Article[], self: string): Promise<Feed> {
  const { name, description } = site;
  return readFeed(articles, { title: name, description, page: '/', self });
}

/** Makes the feed of the newest articles of a category. */
export function categoryFeed({ name, description, slug }: Category, articles: readonly Article[]): Promise<Feed> {
  const title = `${site.name}: ${name}`;
  return readFeed(articles, { title, description, page: categoryPath(slug), self: categoryFeedPath(slug) });
}

async function readFeed(articles: readonly Article[], { title, description, page, self }: Subject): Promise<Feed> {
  const items = articles
    .slice(0, FEED_LENGTH)
    .map(async (article) => feedItem(article, await renderForFeed(article.slug), urls));
  return {
    title,
    description,
    language: site.language,
    page: urls.absolute(page),
    self: urls.absolute(self),
    icon: urls.absolute(LOGO_PATH),
    items: await Promise.all(items),
  };
}
