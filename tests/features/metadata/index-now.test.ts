import { expect, test } from 'vitest';
import { indexNowMessage } from '../../../src/features/metadata/index-now.ts';
import { createUrls } from '../../../src/paths.ts';
import { makeArticle } from '../../helpers/make-article.ts';

const urls = createUrls({ site: 'https://example.com', base: '/guides/', appUrl: undefined });
const articles = [
  makeArticle({ slug: 'new', published: '2025-03-01' }),
  makeArticle({ slug: 'changed', published: '2024-01-01', updated: '2025-03-01' }),
  makeArticle({ slug: 'old', published: '2025-02-01' }),
];

test('a message has the newest changes, the key and its location', () => {
  expect(indexNowMessage(articles, '0123abcd', urls)).toEqual({
    host: 'example.com',
    key: '0123abcd',
    keyLocation: 'https://example.com/guides/0123abcd.txt',
    urlList: ['https://example.com/guides/articles/new/', 'https://example.com/guides/articles/changed/'],
  });
});

test('a message has the changes since a given day', () => {
  expect(indexNowMessage(articles, '0123abcd', urls, '2025-02-01').urlList).toHaveLength(3);
  expect(indexNowMessage(articles, '0123abcd', urls, '2026-01-01').urlList).toEqual([]);
  expect(indexNowMessage([], '0123abcd', urls).urlList).toEqual([]);
});
