import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { IndexedArticle } from '../../src/features/search/result.ts';
import { anchorKind } from '../../src/features/search/index-source.ts';
import { sites } from './sites.ts';

describe.each(sites)('%s', (_, site) => {
  const guides = site.pages.filter(({ $ }) => $('.article').length > 0);
  const indexed = new Map(
    [...site.files]
      .filter((path) => path.endsWith('.pf_fragment'))
      .map((path) => {
        const text = gunzipSync(readFileSync(join(site.folder, path))).toString();
        const guide = JSON.parse(text.slice(text.indexOf('{'))) as IndexedArticle;
        return [guide.url, guide];
      }),
  );

  test('every guide is in the index, and nothing else', () => {
    expect([...indexed.keys()].sort()).toEqual(guides.map(({ path }) => path).sort());
  });

  test.each(guides)('$path: every template is, and every section and task', ({ path, $ }) => {
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

  test.each(site.pages)(
    '$path: nothing of the search but the box, unless it is the page of the search',
    ({ path, html, $ }) => {
      expect($('.search-box')).toHaveLength(1);
      expect($('.search-box').attr('action')).toBe(`${site.base}search/`);
      expect(html.includes('pagefind/')).toBe(path === '/search/');
    },
  );

  test('without JavaScript the page of the search lists all guides', () => {
    const page = site.pages.find(({ path }) => path === '/search/');
    const listed = page
      ?.$('.all-guides h3 a')
      .map((_, link) => page.$(link).attr('href'))
      .get();
    expect(listed?.sort()).toEqual(guides.map(({ path }) => site.base + path.slice(1)).sort());
    expect(page?.$('noscript').text()).toContain('Here are all guides');
  });

  test('words that can be proposed are found in the index', () => {
    const words = JSON.parse(site.read('/search/words.json')) as string[];
    expect(words.length).toBeGreaterThan(20);
    const known = [...indexed.values()]
      .map(({ content, meta }) => `${content} ${meta['keywords'] ?? ''}`)
      .join(' ')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase();
    expect(words.filter((word) => !known.includes(word))).toEqual([]);
  });
});
