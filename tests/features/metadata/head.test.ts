import { expect, test } from 'vitest';
import { headTags, type HeadContext, type PageMeta } from '../../../src/features/metadata/head.ts';
import { createUrls } from '../../../src/paths.ts';
import { readOutline } from '../../../src/markdown/parse.ts';
import { makeArticle } from '../../helpers/make-article.ts';

const context: HeadContext = {
  site: { name: 'Reherse', tagline: 'What to write', description: 'Guides.', language: 'en' },
  urls: createUrls({ site: 'https://example.com', base: '/guides/', appUrl: undefined }),
  isPreview: false,
};

const page: PageMeta = { title: 'All guides', description: 'Every guide.', path: '/articles/' };

/** The values of the tags by name. */
function values(meta: PageMeta, given: Partial<HeadContext> = {}): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const { tag, attributes, text } of headTags(meta, { ...context, ...given })) {
    const name = attributes['name'] ?? attributes['property'] ?? attributes['rel'] ?? tag;
    (result[name] ??= []).push(attributes['content'] ?? attributes['href'] ?? text ?? '');
  }
  return result;
}

test('a page has each tag once', () => {
  expect(values(page)).toEqual({
    title: ['All guides | Reherse'],
    description: ['Every guide.'],
    robots: ['max-image-preview:large'],
    canonical: ['https://example.com/guides/articles/'],
    alternate: ['/guides/rss.xml', '/guides/feed.json'],
    describedby: ['/guides/llms.txt'],
    'og:site_name': ['Reherse'],
    'og:type': ['website'],
    'og:title': ['All guides'],
    'og:description': ['Every guide.'],
    'og:url': ['https://example.com/guides/articles/'],
    'og:locale': ['en_US'],
    'og:image': ['https://example.com/guides/og.png'],
    'og:image:width': ['1200'],
    'og:image:height': ['675'],
    'og:image:alt': ['Reherse: What to write'],
    'twitter:card': ['summary_large_image'],
  });
});

test('every feed and file in another format has its own name', () => {
  const feed = { title: 'Reherse: Interview Strategy', path: '/categories/interview-strategy/rss.xml' };
  const names = headTags({ ...page, feed }, context)
    .filter(({ attributes }) => attributes['rel'] === 'alternate')
    .map(({ attributes }) => attributes['title']);
  expect(names).toEqual(['Reherse: all guides', 'Reherse: all guides (JSON)', 'Reherse: Interview Strategy']);
});

test('the title of the home page begins with the name of the site', () => {
  expect(values({ ...page, title: 'What to write', path: '/' })['title']).toEqual(['Reherse: What to write']);
});

test('an article adds its Markdown file, dates, author, section, tags and facts', () => {
  const article = makeArticle({ updated: '2025-03-01', keywords: ['thank you', 'follow up'] });
  const found = values({ ...page, article });
  expect(found).toMatchObject({
    alternate: ['/guides/rss.xml', '/guides/feed.json', '/guides/articles/how-to-say-thanks.md'],
    author: ['Reherse Team'],
    'og:type': ['article'],
    'article:published_time': ['2025-01-27'],
    'article:modified_time': ['2025-03-01'],
    'article:author': ['https://example.com/guides/about/'],
    'article:section': ['Interview Strategy'],
    'article:tag': ['thank you', 'follow up'],
    'twitter:label1': ['Reading time'],
    'twitter:data1': ['7 min read'],
  });
  expect(found).not.toHaveProperty('twitter:label2');
});

test('link previews of articles have the number of templates', () => {
  const [template] = readOutline('## A\n\n~~~email\nSubject: a\n\nb\n~~~\n', 'markdown').templates;
  const article = makeArticle({ templates: template ? [template, template] : [] });
  expect(values({ ...page, article })).toMatchObject({ 'twitter:label2': ['Templates'], 'twitter:data2': ['2'] });
});

test('a page can have its own feed', () => {
  const feed = { title: 'Reherse: Offers', path: '/categories/offers/rss.xml' };
  expect(headTags({ ...page, feed }, context)).toContainEqual({
    tag: 'link',
    attributes: {
      rel: 'alternate',
      href: '/guides/categories/offers/rss.xml',
      type: 'application/rss+xml',
      title: 'Reherse: Offers',
    },
  });
});

test('an article has its own card', () => {
  expect(values({ ...page, article: makeArticle() })).toMatchObject({
    'og:image': ['https://example.com/guides/og/how-to-say-thanks.png'],
    'og:image:alt': ['Reherse, Interview Strategy: How to Say Thanks'],
  });
});

test('previews and unlisted pages are not indexed', () => {
  expect(values(page, { isPreview: true })['robots']).toEqual(['noindex']);
  expect(values({ ...page, path: '/sign-up/' })['robots']).toEqual(['noindex']);
});
