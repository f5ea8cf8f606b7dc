import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { IndexedArticle } from '../../src/features/search/result.ts';
import { anchorKind } from '../../src/features/search/index-source.ts';
import { sites } from './sites.ts';

describe.each(sites)('%s', (_, site) => {
  const articles = site.pages.filter(({ $ }) => $('.article').length > 0);
  const indexed = new Map(
    [...site.files]
      .filter((path) => path.endsWith('.pf_fragment'))
      .map((path) => {
        const text = gunzipSync(readFileSync(join(site.folder, path))).toString();
        const article = JSON.parse(text.slice(text.indexOf('{'))) as IndexedArticle;
        return [article.url, article];
      }),
  );

  test('the index contains every article and nothing else', () => {
    expect([...indexed.keys()].sort()).toEqual(articles.map(({ path }) => path).sort());
  });

  test.each(articles)('$path: the index contains every template, section and task', ({ path, $ }) => {
    const { anchors = [], content = '' } = indexed.get(path) ?? {};
    const ids = (kind: string) => anchors.filter((anchor) => anchorKind(anchor) === kind).map(({ id }) => id);
    const idsOf = (selector: string) =>
      $(selector)
        .map((_, element) => $(element).attr('id'))
        .get();
    expect(ids('template')).toEqual(idsOf('email-template'));
    expect(ids('template-end')).toHaveLength(ids('template').length);
    expect(ids('section')).toEqual(idsOf('.prose :is(h2, h3, h4, h5, h6)[id]'));
    const bare = (text: string) => text.replace(/\W+/gu, '');
    for (const task of $('.task > label, .task > p > label').get()) {
      expect(bare(content)).toContain(bare($(task).find('sup').remove().end().text()));
    }
  });

  test.each(site.pages)('$path: links to the search, and only /search/ loads the index', ({ path, html, $ }) => {
    expect($(`.site-head a[href="${site.base}search/"]`)).toHaveLength(1);
    expect(html.includes('pagefind/')).toBe(path === '/search/');
  });

  test('/search/ lists all guides without JavaScript', () => {
    const page = site.pages.find(({ path }) => path === '/search/');
    const listed = page
      ?.$('.all-guides h3 a')
      .map((_, link) => page.$(link).attr('href'))
      .get();
    expect(listed?.sort()).toEqual(articles.map(({ path }) => site.base + path.slice(1)).sort());
    expect(page?.$('noscript').text()).toContain('Here are all the guides');
  });

  test('every term that may be suggested is in the index', () => {
    const terms = JSON.parse(site.read('/search/words.json')) as string[];
    expect(terms.length).toBeGreaterThan(20);
    const known = [...indexed.values()]
      .map(({ content, meta }) => `${content} ${meta['keywords'] ?? ''}`)
      .join(' ')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase();
    expect(terms.filter((term) => !known.includes(term))).toEqual([]);
  });
});
