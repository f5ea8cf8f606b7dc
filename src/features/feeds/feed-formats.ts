import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import { toMoment, toUtcMidnight } from '../../lib/calendar-date.ts';
import { newestChange, updatePeriod, type Feed, type FeedItem } from './feed.ts';

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

/** A feed for `@astrojs/rss`: RSS 2.0 with elements of Atom, Dublin Core and Syndication. */
export function rssFeed(feed: Feed): RSSOptions {
  const changed = newestChange(feed);
  return {
    title: feed.title,
    description: feed.description,
    site: feed.page,
    items: feed.items.map(rssItem),
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      sy: 'http://purl.org/rss/1.0/modules/syndication/',
    },
    customData: [
      element('language', feed.language),
      ...(changed ? [element('lastBuildDate', toUtcMidnight(changed).toUTCString())] : []),
      element('sy:updatePeriod', updatePeriod(feed)),
      element('sy:updateFrequency', '1'),
      `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(feed.self)}"/>`,
    ].join(''),
  };
}

function rssItem({ id, url, title, description, author, published, modified, tags, content }: FeedItem): RSSFeedItem {
  return {
    title,
    link: url,
    description,
    pubDate: toUtcMidnight(published),
    categories: [...tags],
    content,
    customData: [
      `<guid isPermaLink="true">${escapeXml(id)}</guid>`,
      element('dc:creator', author.name),
      element('atom:updated', toMoment(modified)),
    ].join(''),
  };
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
