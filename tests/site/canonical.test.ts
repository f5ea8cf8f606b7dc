import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { sites } from './sites.ts';

/** Compares the address of a page in its head, structured data, Markdown, the sitemap and the feeds. */
describe.each(sites)('%s', (_, site) => {
  const locations = (path: string) =>
    XmlDocument.fromString(site.read(path))
      .root.find('//*[local-name()="loc"]')
      .map(({ content }) => content);
  const sitemap = locations('/sitemap-index.xml').flatMap((map) =>
    locations(map.slice((site.origin + site.base).length - 1)),
  );
  const rss = XmlDocument.fromString(site.read('/rss.xml'));
  const feeds = new Set([
    ...rss.root.find('channel/item/link').map(({ content }) => content),
    ...(JSON.parse(site.read('/feed.json')) as { items: { url: string }[] }).items.map(({ url }) => url),
  ]);
  const guides = site.pages.filter(({ $ }) => $('.article').length > 0);

  test.each(guides)('$path', ({ path, $ }) => {
    const canonical = $('link[rel=canonical]').attr('href') ?? '';
    const [posting] = (JSON.parse($('script[type="application/ld+json"]').text()) as { '@graph': { url: string }[] })[
      '@graph'
    ];
    const markdown = site.read(`${path.slice(0, -1)}.md`);
    expect(canonical).toBe(site.origin + site.base + path.slice(1));
    expect($('meta[property="og:url"]').attr('content')).toBe(canonical);
    expect(posting).toMatchObject({ url: canonical, mainEntityOfPage: canonical });
    expect(sitemap.filter((url) => url === canonical)).toHaveLength(1);
    expect(JSON.parse(/^url: (.*)$/mu.exec(markdown)?.[1] ?? '')).toBe(canonical);
  });

  test('feeds use the same addresses', () => {
    const canonical = new Set(guides.map(({ $ }) => $('link[rel=canonical]').attr('href')));
    expect([...feeds].filter((url) => !canonical.has(url))).toEqual([]);
    expect(feeds.size).toBe(Math.min(guides.length, 50));
  });
});
