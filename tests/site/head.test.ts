import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { sites } from './sites.ts';

interface Thing {
  '@type': string;
  [name: string]: unknown;
}

function readGraph($: CheerioAPI): Thing[] {
  const text = $('script[type="application/ld+json"]').text();
  return text === '' ? [] : (JSON.parse(text) as { '@graph': Thing[] })['@graph'];
}

describe.each(sites)('%s', (_, site) => {
  const address = (path: string) => site.origin + site.base.slice(0, -1) + path;
  const meta = ($: CheerioAPI, name: string) => $(`meta[name="${name}"], meta[property="${name}"]`).attr('content');

  test('titles and descriptions differ from page to page, as far as their authors made them differ', () => {
    const headings = new Set(site.pages.map(({ $ }) => $('h1').text() + $('[aria-label=Pages] [aria-current]').text()));
    expect(new Set(site.pages.map(({ $ }) => $('head > title').text())).size).toBe(headings.size);
    expect(new Set(site.pages.map(({ $ }) => meta($, 'description'))).size).toBe(headings.size);
  });

  test.each(site.pages)('$path says what it is', ({ path, $ }) => {
    expect($('head > title')).toHaveLength(1);
    expect(meta($, 'description')?.length).toBeGreaterThan(20);
    expect($('link[rel=canonical]').attr('href')).toBe(address(path));
    expect(meta($, 'og:url')).toBe(address(path));
    expect(meta($, 'og:title')).not.toBe('');
    expect(meta($, 'twitter:card')).toBe('summary');
    expect($('link[rel=alternate][type="application/rss+xml"]').attr('href')).toBe(`${site.base}rss.xml`);
    const isListed = !['/404.html', '/search/', '/sign-up/'].includes(path);
    expect(meta($, 'robots')).toBe(isListed ? 'max-image-preview:large' : 'noindex');
  });

  test.each(site.pages.filter(({ $ }) => $('.article').length > 0))('$path is a BlogPosting', ({ path, $ }) => {
    const [posting, trail, organization] = readGraph($);
    expect(posting).toMatchObject({
      '@type': 'BlogPosting',
      headline: $('h1').text().slice(0, 110),
      url: address(path),
      datePublished: `${$('.article-head time').first().attr('datetime') ?? ''}T00:00:00+00:00`,
      dateModified: `${$('.article-head time').last().attr('datetime') ?? ''}T00:00:00+00:00`,
      publisher: { '@id': organization?.['@id'] },
    });
    expect(trail).toMatchObject({ '@type': 'BreadcrumbList' });
    expect(meta($, 'og:type')).toBe('article');
  });

  test.each(site.pages.filter(({ $ }) => $('.breadcrumbs').length > 0))(
    '$path: machines get the trail that is shown',
    ({ path, $ }) => {
      const list = readGraph($).find((thing) => thing['@type'] === 'BreadcrumbList');
      const shown = $('.breadcrumbs li')
        .map((_, item) => {
          const href = $(item).find('a').attr('href');
          return {
            name: $(item).text(),
            item: href === undefined ? address(path.replace(/page\/\d+\/$/u, '')) : site.origin + href,
          };
        })
        .get();
      expect(
        (list?.['itemListElement'] as { name: string; item: string }[]).map(({ name, item }) => ({ name, item })),
      ).toEqual(shown);
    },
  );

  test('home is a WebSite', () => {
    const home = site.pages.find(({ path }) => path === '/');
    expect(home && readGraph(home.$).map((thing) => thing['@type'])).toEqual(['WebSite', 'Organization']);
  });
});
