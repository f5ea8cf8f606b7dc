import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sites } from './sites.ts';

/** Articles that were ever published: not those that somebody tries out. */
const published = readFileSync('tests/site/published-urls.txt', 'utf8')
  .split('\n')
  .filter((path) => /^\/articles\/[^/]+\/$/u.test(path));

describe.each(sites)('%s', (_, site) => {
  const pages = new Map(site.pages.map((page) => [page.path, page]));

  /** What is wrong with an address on a page; undefined where it leads somewhere or to another site. */
  function findFault(href: string, from: string): string | undefined {
    const url = new URL(href, site.origin + site.base.slice(0, -1) + from);
    if (url.origin !== site.origin) return url.protocol === 'http:' ? 'not encrypted' : undefined;
    if (!url.pathname.startsWith(site.base)) return 'outside the base';
    const path = decodeURI(url.pathname.slice(site.base.length - 1));
    const page = pages.get(path);
    if (!page) return site.files.has(path) ? undefined : 'leads nowhere';
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor === '' || page.$(`[id="${anchor}"]`).length > 0 ? undefined : 'no such anchor';
  }

  test.each(site.pages)('$path: every link and every file leads somewhere', ({ path, $ }) => {
    const addresses = $('[href], [src]')
      .map((_, element) => $(element).attr('href') ?? $(element).attr('src'))
      .get();
    expect(addresses.length).toBeGreaterThan(5);
    const faults = addresses.flatMap((href) => {
      const fault = findFault(href, path);
      return fault === undefined ? [] : [`${href}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  test('every page can be reached from home', () => {
    const reached = new Set(['/']);
    for (const path of reached) {
      const page = pages.get(path);
      page?.$('a[href]').each((_, link) => {
        const url = new URL(page.$(link).attr('href') ?? '', site.origin + site.base.slice(0, -1) + path);
        const target = decodeURI(url.pathname.slice(site.base.length - 1));
        if (url.origin === site.origin && pages.has(target)) reached.add(target);
      });
    }
    expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual(['/404.html']);
  });

  test.each(published.filter((path) => pages.has(path)))('the text of %s leads to two to five other guides', (path) => {
    const $ = pages.get(path)?.$;
    const paths = $?.('.prose a[href]').map((_, link) => `/${($(link).attr('href') ?? '').slice(site.base.length)}`);
    const others = new Set(paths?.get().filter((other) => /^\/articles\/[^/]+\/$/u.test(other) && other !== path));
    expect(others.size).toBeGreaterThanOrEqual(2);
    expect(others.size).toBeLessThanOrEqual(5);
  });
});
