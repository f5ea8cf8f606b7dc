import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { sizeOf } from '../helpers/read-png.ts';
import { sites } from './sites.ts';

const MAX_BYTES = 300_000;

describe.each(sites)('%s', (_, site) => {
  const prefix = site.origin + site.base.slice(0, -1);
  const meta = ($: CheerioAPI, name: string) =>
    $(`meta[name="${name}"], meta[property="${name}"]`).attr('content') ?? '';
  /** Site path of the card of a page. */
  const cardOf = ($: CheerioAPI) => decodeURI(meta($, 'og:image').slice(prefix.length));

  test.each(site.pages)('$path has a card', ({ path, $ }) => {
    expect(meta($, 'og:image').startsWith(`${prefix}/`)).toBe(true);
    const png = site.readBytes(cardOf($));
    expect(sizeOf(png).map(String)).toEqual([meta($, 'og:image:width'), meta($, 'og:image:height')]);
    expect(sizeOf(png)).toEqual([1200, 675]);
    expect(png.length).toBeLessThan(MAX_BYTES);
    const title = /^\/articles\/(?!page\/)[^/]+\/$/u.test(path) ? $('h1').text() : '';
    expect(cardOf($)).toBe(title === '' ? '/og.png' : path.replace(/^\/articles\/(.+)\/$/u, '/og/$1.png'));
    expect(meta($, 'og:image:alt')).toContain(title);
    expect(meta($, 'og:image:alt')).toMatch(/\S \S/u);
  });

  test('each guide has a card, and there are no other cards', () => {
    const shown = site.pages.map(({ $ }) => cardOf($)).filter((card) => card.startsWith('/og/'));
    expect([...site.files].filter((file) => file.startsWith('/og/')).sort()).toEqual(shown.sort());
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('structured data and the sitemap name the same card', () => {
    const $map = load(site.read('/sitemap-0.xml'), { xml: true });
    const images = new Map(
      $map('url:has(image\\:loc)')
        .map((_, entry) => [[$map(entry).find('> loc').text(), $map(entry).find('image\\:loc').text()]])
        .get() as [string, string][],
    );
    const guides = site.pages.filter(({ $ }) => $('.article').length > 0);
    expect(images.size).toBe(guides.length);
    for (const { path, $ } of guides) {
      const image = meta($, 'og:image');
      expect(images.get(prefix + path)).toBe(image);
      expect($('script[type="application/ld+json"]').text()).toContain(
        `"image":{"@type":"ImageObject","url":"${image}"`,
      );
    }
  });
});
