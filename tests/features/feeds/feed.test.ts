import { getRssString } from '@astrojs/rss';
import { expect, test } from 'vitest';
import { feedItem, newestChange, updatePeriod, type Feed } from '../../../src/features/feeds/feed.ts';
import { jsonFeed, rssFeed } from '../../../src/features/feeds/feed-formats.ts';
import { createUrls } from '../../../src/paths.ts';
import { makeArticle } from '../../helpers/make-article.ts';

const urls = createUrls({ site: 'https://example.com', base: '/', appUrl: undefined });
const article = makeArticle({ title: 'Thanks & <more> "soon"', updated: '2025-03-01' });

const feed: Feed = {
  title: 'Guides & more',
  description: 'Every guide.',
  language: 'en',
  page: 'https://example.com/',
  self: 'https://example.com/rss.xml',
  icon: 'https://example.com/icon-512.png',
  items: [feedItem(article, '<p>Hi & bye</p>', urls)],
};

test('an item has the address, dates and whole text of its article', () => {
  expect(feed.items[0]).toEqual({
    id: 'https://example.com/articles/how-to-say-thanks/',
    url: 'https://example.com/articles/how-to-say-thanks/',
    title: 'Thanks & <more> "soon"',
    description: 'When to say thanks, and with which words.',
    image: 'https://example.com/og/how-to-say-thanks.png',
    author: { name: 'Reherse Team', url: 'https://example.com/about/' },
    published: '2025-01-27',
    modified: '2025-03-01',
    tags: ['Interview Strategy', 'thank you'],
    content: '<p>Hi & bye</p>',
  });
});

test('the id of a renamed article is its first address', () => {
  expect(feedItem(makeArticle({ redirectFrom: ['first', 'second'] }), '', urls)).toMatchObject({
    id: 'https://example.com/articles/first/',
    url: 'https://example.com/articles/how-to-say-thanks/',
  });
});

test('characters that XML cannot hold are removed', () => {
  expect(feedItem(makeArticle(), '<p>\u0000\tc\n</p>', urls).content).toBe('<p>\tc\n</p>');
});

test('the date of a feed is that of its newest change', () => {
  const old = makeArticle({ published: '2024-01-01', updated: '2025-06-01' });
  expect(newestChange({ items: [feedItem(makeArticle(), '', urls), feedItem(old, '', urls)] })).toBe('2025-06-01');
  expect(newestChange({ items: [] })).toBeUndefined();
});

test.each([
  [['2025-01-01', '2025-01-02', '2025-01-03'], 'daily'],
  [['2025-01-01', '2025-01-01'], 'daily'],
  [['2025-01-15', '2025-01-08', '2025-01-01'], 'weekly'],
  [['2025-01-01', '2025-03-01', '2025-02-01'], 'monthly'],
  [['2024-01-01', '2025-01-01'], 'yearly'],
  [['2024-01-01'], 'monthly'],
  [[], 'monthly'],
] as const)('the update period of articles of %j is %s', (days, period) => {
  expect(updatePeriod({ items: days.map((published) => feedItem(makeArticle({ published }), '', urls)) })).toBe(period);
});

test('a feed is formatted as RSS', async () => {
  await expect(await getRssString(rssFeed(feed))).toMatchFileSnapshot('fixtures/feed.xml');
});

test('an RSS feed without items has no date', async () => {
  expect(await getRssString(rssFeed({ ...feed, items: [] }))).not.toContain('lastBuildDate');
});

test('a feed is formatted as JSON Feed', async () => {
  await expect(`${JSON.stringify(jsonFeed(feed), undefined, 2)}\n`).toMatchFileSnapshot('fixtures/feed.json');
});
