import type { Article, Category } from '../domain/article.ts';
import { FEED_LENGTH, feedItem, type Feed, type FeedSubject } from '../domain/feed.ts';
import { categoryFeedPath, categoryPath } from '../domain/urls.ts';
import { site } from '../site.ts';
import { urls } from '../urls.ts';
import { renderForFeed } from './article-text.ts';

/**
 * The newest articles of the site as a feed.
 *
 * @param path Site path of the feed itself: there is one for each format.
 */
export function siteFeed(articles: readonly Article[], path: string): Promise<Feed> {
  const { name, description, language } = site;
  return readFeed(
    { title: name, description, language, page: urls.absolute('/'), self: urls.absolute(path) },
    articles,
  );
}

/** The newest articles of a category as a feed. */
export function categoryFeed(category: Category, articles: readonly Article[]): Promise<Feed> {
  const { name, slug, description } = category;
  return readFeed(
    {
      title: `${site.name}: ${name}`,
      description,
      language: site.language,
      page: urls.absolute(categoryPath(slug)),
      self: urls.absolute(categoryFeedPath(slug)),
    },
    articles,
  );
}

async function readFeed(subject: FeedSubject, articles: readonly Article[]): Promise<Feed> {
  const items = articles
    .slice(0, FEED_LENGTH)
    .map(async (article) => feedItem(article, await renderForFeed(article.slug), urls));
  return { ...subject, items: await Promise.all(items) };
}
