import { load } from 'cheerio';
import { XmlDocument, type XmlNode } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { sites } from './sites.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  map: 'http://www.sitemaps.org/schemas/sitemap/0.9',
};

/** The text at an XPath, from a document or a part of it; undefined where there is none. */
const textAt = (node: XmlNode, xpath: string) => node.get(xpath, NAMESPACES)?.content;

describe.each(sites)('%s', (_, site) => {
  const prefix = site.origin + site.base;

  /** Throws when the file is not well-formed. */
  const read = (path: string) => XmlDocument.fromString(site.read(path)).root;

  test('the feed is whole, and every item stands alone', () => {
    const rss = read('/rss.xml');
    expect(textAt(rss, 'channel/link')).toBe(prefix);
    expect(textAt(rss, 'channel/language')).toBe('en');
    expect(textAt(rss, 'channel/atom:link[@rel="self"]/@href')).toBe(`${prefix}rss.xml`);
    const items = rss.find('channel/item');
    const dates = items.map((item) => Date.parse(textAt(item, 'pubDate') ?? ''));
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    expect(items.length).toBeGreaterThan(1);
    for (const item of items) {
      const link = textAt(item, 'link');
      expect(link?.startsWith(`${prefix}articles/`)).toBe(true);
      expect(textAt(item, 'guid[@isPermaLink="true"]')).toBe(link);
      const $ = load(textAt(item, 'content:encoded') ?? '');
      expect($.text().length).toBeGreaterThan(10);
      expect($('script, style, input, button, email-template, [style]:not(th, td)')).toHaveLength(0);
      const addresses = $('[href], [src]')
        .map((_, element) => $(element).attr('href') ?? $(element).attr('src'))
        .get();
      expect(addresses.filter((address) => !/^(?:https?|mailto):/u.test(address))).toEqual([]);
    }
  });

  test('the sitemap lists the pages that are worth it, and dates the articles', () => {
    const maps = read('/sitemap-index.xml').find('map:sitemap/map:loc', NAMESPACES);
    const entries = maps.flatMap(({ content }) => read(content.slice(prefix.length - 1)).find('map:url', NAMESPACES));
    const dates = new Map(entries.map((entry) => [textAt(entry, 'map:loc'), textAt(entry, 'map:lastmod')]));
    const listed = site.pages.filter(({ path }) => !['/404.html', '/search/', '/sign-up/'].includes(path));
    expect([...dates.keys()].sort()).toEqual(listed.map(({ path }) => prefix + path.slice(1)).sort());
    for (const { path, $ } of listed) {
      const modified = $('meta[property="article:modified_time"]').attr('content');
      expect(dates.get(prefix + path.slice(1))?.slice(0, 10)).toBe(modified);
    }
  });

  test('robots.txt names the sitemap', () => {
    expect(site.read('/robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${prefix}sitemap-index.xml\n`);
  });
});
