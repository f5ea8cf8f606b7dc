import { expect, test } from 'vitest';
import { headTags, type HeadContext, type PageMeta } from '../../src/domain/head.ts';
import { createUrls } from '../../src/domain/urls.ts';
import { makeArticle } from '../make-article.ts';

const context: HeadContext = {
  site: { name: 'Reherse', tagline: 'What to write', description: 'Guides.', language: 'en' },
  urls: createUrls({ site: 'https://example.com', base: '/guides/', appUrl: undefined }),
  isPreview: false,
};

const page: PageMeta = { title: 'All guides', description: 'Every guide.', path: '/articles/' };

/** The value of each tag by its name. */
function values(meta: PageMeta, given: Partial<HeadContext> = {}): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const { tag, attributes, text } of headTags(meta, { ...context, ...given })) {
    const name = attributes['name'] ?? attributes['property'] ?? attributes['rel'] ?? tag;
    (result[name] ??= []).push(attributes['content'] ?? attributes['href'] ?? text ?? '');
  }
  return result;
}

test('a page says what it is, once', () => {
  expect(values(page)).toEqual({
    title: ['All guides | Reherse'],
    description: ['Every guide.'],
    robots: ['max-image-preview:large'],
    canonical: ['https://example.com/guides/articles/'],
    alternate: ['/guides/rss.xml'],
    'og:site_name': ['Reherse'],
    'og:type': ['website'],
    'og:title': ['All guides'],
    'og:description': ['Every guide.'],
    'og:url': ['https://example.com/guides/articles/'],
    'og:locale': ['en_US'],
    'og:image': ['https://example.com/guides/og.png'],
    'og:image:width': ['1200'],
    'og:image:height': ['675'],
    'og:image:alt': ['What to write. Reherse'],
    'twitter:card': ['summary_large_image'],
  });
});

test('the home page begins with the name of the site', () => {
  expect(values({ ...page, title: 'What to write', path: '/' })['title']).toEqual(['Reherse: What to write']);
});

test('an article adds its dates, author, section and tags', () => {
  const article = makeArticle({ updated: '2025-03-01', keywords: ['thank you', 'follow up'] });
  expect(values({ ...page, article })).toMatchObject({
    'og:type': ['article'],
    'article:published_time': ['2025-01-27'],
    'article:modified_time': ['2025-03-01'],
    'article:author': ['Reherse Team'],
    'article:section': ['Interview Strategy'],
    'article:tag': ['thank you', 'follow up'],
  });
});

test('an article has a card of its own', () => {
  expect(values({ ...page, article: makeArticle() })).toMatchObject({
    'og:image': ['https://example.com/guides/og/how-to-say-thanks.png'],
    'og:image:alt': ['How to Say Thanks. Interview Strategy, Reherse'],
  });
});

test('previews and unlisted pages are kept out of search', () => {
  expect(values(page, { isPreview: true })['robots']).toEqual(['noindex']);
  expect(values({ ...page, path: '/sign-up/' })['robots']).toEqual(['noindex']);
});
