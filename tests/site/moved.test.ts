import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { parseRedirectsFile } from '../../src/host/netlify-files.ts';
import type { BuiltSite } from './built-site.ts';
import { sites } from './sites.ts';

const [[, thisSite] = [], [, secondSite] = []] = sites;

/** Where addresses that have moved are now, as hosts and our server are told. Both are site paths. */
function readRedirects(site: BuiltSite | undefined): ReadonlyMap<string, string> {
  const sitePath = (address: string) => address.slice((site?.base.length ?? 1) - 1);
  const rules = parseRedirectsFile(site?.read('/_redirects') ?? '');
  return new Map([...rules].map(([from, to]) => [sitePath(from), sitePath(to)]));
}

const answers = (site: BuiltSite | undefined, path: string) =>
  site?.files.has(path.endsWith('/') ? `${path}index.html` : path) === true;

describe('the earlier names of a guide', () => {
  const redirects = readRedirects(secondSite);
  const fallbacks = new Map(secondSite?.moved.map((page) => [page.path, page]));

  test('lead to it in one hop, as a page and as Markdown', () => {
    expect(Object.fromEntries(redirects)).toEqual({
      '/articles/first-name/': '/articles/renamed/',
      '/articles/first-name': '/articles/renamed/',
      '/articles/first-name.md': '/articles/renamed.md',
      '/articles/second-name/': '/articles/renamed/',
      '/articles/second-name': '/articles/renamed/',
      '/articles/second-name.md': '/articles/renamed.md',
    });
    expect([...redirects.values()].filter((to) => redirects.has(to) || !answers(secondSite, to))).toEqual([]);
  });

  test('have a page each for hosts without rules, and no other address has', () => {
    expect([...fallbacks.keys()]).toEqual([...redirects.keys()].filter((path) => path.endsWith('/')));
    expect(thisSite?.moved.map(({ path }) => path)).toEqual(
      [...readRedirects(thisSite).keys()].filter((path) => path.endsWith('/')),
    );
  });

  test.each([...fallbacks.values()])('$path sends everybody on', async ({ $, html }) => {
    expect($('meta[http-equiv=refresh]').attr('content')).toBe('0; url=/guides/articles/renamed/');
    expect($('link[rel=canonical]').attr('href')).toBe('https://example.com/guides/articles/renamed/');
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('a').attr('href')).toBe('/guides/articles/renamed/');
    expect($('a').text()).toBe('Renamed Twice');
    const { valid } = await new HtmlValidate({ extends: ['html-validate:document'] }).validateString(html);
    expect(valid).toBe(true);
  });

  test('do not change its id in feeds', () => {
    const { items } = JSON.parse(secondSite?.read('/feed.json') ?? '') as { items: { id: string; url: string }[] };
    const renamed = items.find(({ url }) => url.endsWith('/renamed/'));
    expect(renamed?.id).toBe('https://example.com/guides/articles/first-name/');
  });
});

describe('every URL that was ever published', () => {
  const urls = readFileSync('tests/site/published-urls.txt', 'utf8').split('\n').filter(Boolean);
  const redirects = readRedirects(thisSite);

  test('answers, or leads to one that does', () => {
    expect(urls.length).toBeGreaterThan(20);
    expect(urls.filter((path) => !answers(thisSite, redirects.get(path) ?? path))).toEqual([]);
  });
});
