import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator, type XmlNode } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, test } from 'vitest';
import { sites } from './sites.ts';

const NAMESPACES = { map: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** Returns the text at an XPath in a document or a part of it. Undefined if there is none. */
const textAt = (node: XmlNode, xpath: string) => node.get(xpath, NAMESPACES)?.content;

const SCHEMA = 'tests/site/fixtures/sitemap.xsd';
// The schema imports others from disk.
xmlRegisterFsInputProviders();
const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: SCHEMA }));

describe.each(sites)('%s', (_, site) => {
  const prefix = site.origin + site.base;
  const sitePath = (url: string) => url.slice(prefix.length - 1);
  const index = XmlDocument.fromString(site.read('/sitemap-index.xml')).root;
  const maps = index.find('map:sitemap/map:loc', NAMESPACES).map(({ content }) => sitePath(content));
  const documents = maps.map((map) => XmlDocument.fromString(site.read(map)));
  const entries = documents.flatMap(({ root }) => root.find('map:url', NAMESPACES));
  const dates = new Map(
    entries.map((entry) => [sitePath(textAt(entry, 'map:loc') ?? ''), textAt(entry, 'map:lastmod')]),
  );

  test('is valid according to the schema', () => {
    expect(documents).toHaveLength(1);
    for (const document of documents) schema.validate(document);
  });

  test.each([
    ['lastmod>', 'lastmodified>', 'lastmodified'],
    ['</url>', '<image:image><image:title>Card</image:title></image:image></url>', 'title'],
    [/<loc>[^<]*</u, '<loc>/<', 'loc'],
  ])('would be invalid with %s changed to %s', (from, to, complaint) => {
    const broken = site.read('/sitemap-0.xml').replaceAll(new RegExp(from, 'gu'), to);
    expect(() => {
      schema.validate(XmlDocument.fromString(broken));
    }).toThrow(complaint);
  });

  test('lists exactly the pages that search engines may index, each once', () => {
    const listed = site.pages.filter(({ $ }) => $('meta[name=robots]').attr('content') !== 'noindex');
    expect(entries).toHaveLength(dates.size);
    expect([...dates.keys()].sort()).toEqual(listed.map(({ path }) => path).sort());
    expect(site.moved.filter(({ path }) => dates.has(path))).toEqual([]);
  });

  test('dates guides by their last change', () => {
    for (const { path, $ } of site.pages.filter(({ path }) => dates.has(path))) {
      const modified = $('meta[property="article:modified_time"]').attr('content');
      expect(dates.get(path)?.slice(0, 10), path).toBe(modified);
    }
    const newest = [...dates.values()]
      .filter((date) => date !== undefined)
      .sort()
      .at(-1);
    expect(textAt(index, 'map:sitemap/map:lastmod')).toBe(newest);
  });

  test('is named in robots.txt', () => {
    expect(site.read('/robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n\n/u);
    expect(site.read('/robots.txt')).toContain(`\nSitemap: ${prefix}sitemap-index.xml\n`);
  });
});
