import { expect, test } from 'vitest';
import { articleTrail } from '../../../src/features/articles/breadcrumbs.ts';
import {
  articleThings,
  collectionThings,
  graph,
  homeThings,
  listThings,
  serializeGraph,
} from '../../../src/features/metadata/json-ld.ts';
import { createUrls } from '../../../src/paths.ts';
import { makeArticle } from '../../helpers/make-article.ts';

const site = { name: 'Reherse', tagline: 'What to write', description: 'Guides.', language: 'en' };
const urls = createUrls({ site: 'https://example.com', base: '/', appUrl: undefined });

test('an article is a BlogPosting with breadcrumbs and a publisher', () => {
  const article = makeArticle({ updated: '2025-03-01' });
  expect(articleThings(article, articleTrail(article), site, urls)).toMatchObject([
    {
      '@type': 'BlogPosting',
      headline: 'How to Say Thanks',
      image: {
        '@type': 'ImageObject',
        url: 'https://example.com/og/how-to-say-thanks.png',
        width: '1200 px',
        height: '675 px',
      },
      url: 'https://example.com/articles/how-to-say-thanks/',
      mainEntityOfPage: 'https://example.com/articles/how-to-say-thanks/',
      datePublished: '2025-01-27T00:00:00+00:00',
      dateModified: '2025-03-01T00:00:00+00:00',
      author: {
        '@type': 'Organization',
        '@id': 'https://example.com/#author-reherse-team',
        name: 'Reherse Team',
        url: 'https://example.com/about/',
      },
      publisher: {
        '@type': 'Organization',
        '@id': 'https://example.com/#organization',
        name: 'Reherse',
        url: 'https://example.com/',
        logo: 'https://example.com/icon-512.png',
      },
      articleSection: 'Interview Strategy',
      keywords: ['thank you'],
      wordCount: 1600,
      inLanguage: 'en',
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Home', item: 'https://example.com/' },
        { position: 2, name: 'Interview Strategy', item: 'https://example.com/categories/interview-strategy/' },
        { position: 3, name: 'How to Say Thanks', item: 'https://example.com/articles/how-to-say-thanks/' },
      ],
    },
  ]);
});

test('a long title is shortened to what search engines show', () => {
  const article = makeArticle({ title: 'a'.repeat(200) });
  const [posting] = articleThings(article, [], site, urls);
  expect(posting).toMatchObject({ headline: `${'a'.repeat(109)}…` });
});

test('a title is not cut inside an emoji', () => {
  const article = makeArticle({ title: `${'a'.repeat(108)}😀😀` });
  const [posting] = articleThings(article, [], site, urls);
  expect(posting).toMatchObject({ headline: `${'a'.repeat(108)}…` });
});

test('a list has its articles in order', () => {
  const articles = [makeArticle({ slug: 'b', shortTitle: 'B' }), makeArticle({ slug: 'a', shortTitle: 'A' })];
  expect(listThings(articles, urls)[0]).toEqual({
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'B', url: 'https://example.com/articles/b/' },
      { '@type': 'ListItem', position: 2, name: 'A', url: 'https://example.com/articles/a/' },
    ],
  });
});

test('a collection belongs to the site', () => {
  const page = { title: 'All templates', description: 'To fill in.', path: '/templates/' };
  expect(collectionThings(page, site, urls)[0]).toMatchObject({
    '@type': 'CollectionPage',
    name: 'All templates',
    url: 'https://example.com/templates/',
    isPartOf: { '@type': 'WebSite', '@id': 'https://example.com/#site' },
  });
});

test('an author with a page elsewhere keeps its address', () => {
  const author = { name: 'A', type: 'Person', url: 'https://a.example/' } as const;
  const [posting] = articleThings(makeArticle({ author }), [], site, urls);
  expect(posting).toMatchObject({ author: { '@type': 'Person', url: 'https://a.example/' } });
});

test('the home page is the WebSite and the Organization', () => {
  expect(homeThings(site, urls)).toMatchObject([
    { '@type': 'WebSite', description: 'What to write', publisher: { '@id': 'https://example.com/#organization' } },
    { '@type': 'Organization' },
  ]);
});

test('no text can end the script that contains it', () => {
  const things = articleThings(makeArticle({ title: '</script><script>alert(1)</script>' }), [], site, urls);
  const json = serializeGraph(graph(things));
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual(graph(things));
});
