import addFormats from 'ajv-formats';
import { Ajv } from 'ajv';
import { load } from 'cheerio';
import { parseRssFeed } from 'feedsmith';
import jsonFeedSchema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { sites } from './sites.ts';

interface JsonItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly content_html: string;
  readonly date_published: string;
  readonly date_modified: string;
}

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const isJsonFeed = ajv.compile(jsonFeedSchema);

describe.each(sites)('%s', (_, site) => {
  const prefix = site.origin + site.base;
  const guides = site.pages.filter(({ $ }) => $('.article').length > 0);
  const feeds = [...site.files].filter((file) => file.endsWith('/rss.xml'));
  const json = JSON.parse(site.read('/feed.json')) as { items: JsonItem[]; [name: string]: unknown };

  test('the site has one feed, and each category has one', () => {
    const categories = site.pages.filter(({ path }) => /^\/categories\/[^/]+\/$/u.test(path));
    expect(feeds.sort()).toEqual(['/rss.xml', ...categories.map(({ path }) => `${path}rss.xml`)].sort());
  });

  test.each(feeds)('%s is valid RSS with title, description, language and dates', (path) => {
    // Throws if the file is not well-formed.
    XmlDocument.fromString(site.read(path)).dispose();
    const feed = parseRssFeed(site.read(path));
    const page = path.replace(/rss\.xml$/u, '');
    expect(feed.title).not.toBe('');
    expect(feed.description).not.toBe('');
    expect(feed.link).toBe(prefix + page.slice(1));
    expect(feed.language).toBe('en');
    expect(feed.atom?.links).toEqual([{ rel: 'self', type: 'application/rss+xml', href: prefix + path.slice(1) }]);
    const changes = feed.items?.map(({ atom }) => Date.parse(atom?.updated ?? '')) ?? [];
    expect(Date.parse(feed.lastBuildDate ?? '')).toBe(Math.max(...changes));
    // No item is from the future, or newer than the feed.
    const published = feed.items?.map(({ pubDate }) => Date.parse(pubDate ?? '')) ?? [];
    expect(Math.max(...published)).toBeLessThanOrEqual(Math.max(...changes));
    expect(Math.max(...changes)).toBeLessThanOrEqual(site.now);
    expect(['daily', 'weekly', 'monthly', 'yearly']).toContain(feed.sy?.updatePeriod);
    expect(feed.sy?.updateFrequency).toBe(1);
    expect(site.read(path)).not.toContain('xml-stylesheet');
  });

  test.each(feeds.filter((path) => path !== '/rss.xml'))('%s lists the guides of its category', (path) => {
    const $ = site.pages.find((page) => page.path === path.replace(/rss\.xml$/u, ''))?.$;
    const links = $?.('.guides a')
      .map((_, link) => site.origin + ($(link).attr('href') ?? ''))
      .get();
    const items = parseRssFeed(site.read(path)).items?.map(({ link }) => link);
    expect(items?.slice(0, links?.length)).toEqual(links);
  });

  test('feed.json is JSON Feed 1.1', () => {
    isJsonFeed(json);
    expect(isJsonFeed.errors).toBeNull();
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: prefix,
      feed_url: `${prefix}feed.json`,
      language: 'en',
    });
    expect(json.items).toHaveLength(Math.min(guides.length, 50));
  });

  test('RSS and JSON have the same items, the newest first', () => {
    const items = parseRssFeed(site.read('/rss.xml')).items ?? [];
    const moment = (date: string | undefined) => Date.parse(date ?? '');
    expect(
      items.map(({ guid, link, title, description, content, pubDate, atom }) => [
        ...[guid?.value, link, title, description, content?.encoded?.trim()],
        ...[moment(pubDate), moment(atom?.updated)],
      ]),
    ).toEqual(
      json.items.map((item) => [
        ...[item.id, item.url, item.title, item.summary, item.content_html.trim()],
        ...[moment(item.date_published), moment(item.date_modified)],
      ]),
    );
    const dates = items.map(({ pubDate }) => moment(pubDate));
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(items.length);
    for (const item of items) {
      const page = guides.find(({ path }) => prefix + path.slice(1) === item.link);
      expect(item.title).toBe(page?.$('h1').text());
      expect(item.guid?.isPermaLink).not.toBe(false);
      expect(item.dc?.creators).toEqual([page?.$('meta[name=author]').attr('content')]);
    }
  });

  test.each(json.items)('$url can be read outside the site', ({ content_html, url }) => {
    const $ = load(content_html);
    const page = guides.find(({ path }) => prefix + path.slice(1) === url);
    expect($.text().trim().length).toBeGreaterThan(10);
    expect($('script, style, input, button, form, [style], [class], [hidden]')).toHaveLength(0);
    expect(content_html).not.toMatch(/<[a-z]+-/u);
    const addresses = $('[href], [src]')
      .map((_, element) => $(element).attr('href') ?? $(element).attr('src'))
      .get();
    expect(addresses.filter((address) => !/^(?:https?|mailto):/u.test(address))).toEqual([]);
    // Templates are plain text that keeps its blanks.
    const squeeze = (text: string) => text.replace(/\s+/gu, '');
    const letters = page?.$('.letter').map((_, letter) => squeeze(page.$(letter).text()));
    const text = squeeze($.text());
    expect(letters?.get().filter((letter) => !text.includes(letter))).toEqual([]);
  });
});
