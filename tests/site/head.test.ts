import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { sites } from './sites.ts';

/** The authors of the fixture site, and their addresses. */
const AUTHORS = new Map([
  ['Fixture Team', '/about/'],
  ['Pat Doe', 'https://example.org/pat-doe'],
]);

describe.each(sites)('%s', (_, site) => {
  const address = (path: string) => site.origin + site.base.slice(0, -1) + path;
  const meta = ($: CheerioAPI, name: string) => $(`meta[name="${name}"], meta[property="${name}"]`).attr('content');

  /** Site paths of the other formats that the head links to. */
  const alternates = ($: CheerioAPI) =>
    $('link[rel=alternate]')
      .map((_, link) => `/${($(link).attr('href') ?? '').slice(site.base.length)}`)
      .get();

  test('pages with different headings have different titles and descriptions', () => {
    const headings = new Set(site.pages.map(({ $ }) => $('h1').text() + $('[aria-label=Pages] [aria-current]').text()));
    expect(new Set(site.pages.map(({ $ }) => $('head > title').text())).size).toBe(headings.size);
    expect(new Set(site.pages.map(({ $ }) => meta($, 'description'))).size).toBe(headings.size);
  });

  test.each(['/', '/articles/', '/templates/', '/planner/', '/about/', '/privacy/'])(
    '%s has a description of 120 to 160 characters',
    (path) => {
      const page = site.pages.find((page) => page.path === path);
      expect(page && meta(page.$, 'description')?.length).toBeGreaterThanOrEqual(120);
      expect(page && meta(page.$, 'description')?.length).toBeLessThanOrEqual(160);
    },
  );

  test.each(site.pages)(
    '$path has a title, a description, a canonical address and social tags',
    ({ path, html, $ }) => {
      expect($('head > title')).toHaveLength(1);
      expect(meta($, 'description')?.length).toBeGreaterThan(20);
      expect($('link[rel=canonical]').attr('href')).toBe(address(path));
      expect(meta($, 'og:url')).toBe(address(path));
      expect(meta($, 'og:title')).not.toBe('');
      expect(meta($, 'twitter:card')).toBe('summary_large_image');
      expect(alternates($)).toEqual(expect.arrayContaining(['/rss.xml', '/feed.json']));
      expect($('link[rel=describedby]').attr('href')).toBe(`${site.base}llms.txt`);
      // Apps that show previews read only the first 32 KB.
      expect(html.lastIndexOf('property="og:')).toBeLessThan(32_768);
      const isListed = !['/404.html', '/search/', '/sign-up/'].includes(path);
      expect(meta($, 'robots')).toBe(isListed ? 'max-image-preview:large' : 'noindex');
    },
  );

  test('a guide links to its Markdown, a category to its feed, and both exist', () => {
    const guides = site.pages.filter(({ $ }) => $('.article').length > 0);
    const categories = site.pages.filter(({ path }) => /^\/categories\/[^/]+\/(?:page\/\d+\/)?$/u.test(path));
    expect(guides.flatMap(({ $ }) => alternates($).slice(2))).toEqual(
      guides.map(({ path }) => `${path.slice(0, -1)}.md`),
    );
    expect(categories.flatMap(({ $ }) => alternates($).slice(2))).toEqual(
      categories.map(({ path }) => `${path.replace(/page\/\d+\/$/u, '')}rss.xml`),
    );
    expect(site.pages.flatMap(({ $ }) => alternates($)).filter((path) => !site.files.has(path))).toEqual([]);
  });

  test.each(site.pages.filter(({ $ }) => $('.article').length > 0))(
    '$path describes itself for link previews',
    ({ $ }) => {
      expect(meta($, 'og:type')).toBe('article');
      expect(meta($, 'og:title')).toBe($('h1').text());
      const author = AUTHORS.get(meta($, 'author') ?? '');
      expect(meta($, 'article:author')).toBe(author?.startsWith('/') ? address(author) : author);
      expect(meta($, 'article:published_time')).toBe($('.article-head time').first().attr('datetime'));
      expect(meta($, 'article:modified_time')).toBe($('.article-head time').last().attr('datetime'));
      expect(meta($, 'article:section')).toBe($('.breadcrumbs li').eq(1).text());
      expect(meta($, 'article:tag')?.length).toBeGreaterThan(0);
      const templates = $('email-template').length;
      expect([1, 2].map((n) => [meta($, `twitter:label${n}`), meta($, `twitter:data${n}`)])).toEqual([
        ['Reading time', /\d+ min[a-z ]*/u.exec($('.article-head .facts').text())?.[0]],
        templates > 0 ? ['Templates', String(templates)] : [undefined, undefined],
      ]);
    },
  );
});
