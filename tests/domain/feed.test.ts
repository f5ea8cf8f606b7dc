import { expect, test } from 'vitest';
import { feedItem, newestChange } from '../../src/domain/feed.ts';
import { createUrls } from '../../src/domain/urls.ts';
import { makeArticle } from '../make-article.ts';

const urls = createUrls({ site: 'https://example.com', base: '/', appUrl: undefined });

test('an item has a permanent address and the day of first publication', () => {
  expect(feedItem(makeArticle({ updated: '2025-03-01' }), '<p>Hi</p>', urls)).toEqual({
    title: 'How to Say Thanks',
    link: 'https://example.com/articles/how-to-say-thanks/',
    description: 'When to say thanks, and with which words.',
    pubDate: new Date('2025-01-27T00:00:00Z'),
    categories: ['Interview Strategy', 'thank you'],
    content: '<p>Hi</p>',
  });
});

test('a feed is as new as its newest change', () => {
  const old = makeArticle({ published: '2024-01-01', updated: '2025-06-01' });
  expect(newestChange([makeArticle(), old])).toBe('2025-06-01');
  expect(newestChange([])).toBeUndefined();
});
