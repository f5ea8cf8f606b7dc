import { toMoment } from '../../lib/calendar-date.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(feed: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: feed.language,
    icon: feed.icon,
    items: feed.items.map(({ id, url, title, description, image, author, published, modified, tags, content }) => ({
      id,
      url,
      title,
      summary: description,
      image,
      date_published: toMoment(published),
      date_modified: toMoment(modified),
      authors: [author],
      tags,
      content_html: content,
    })),
  };
}
