import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { answers, readRedirects } from '../helpers/redirects.ts';
import { plainSite, secondSite } from './sites.ts';

describe('the earlier names of a guide', () => {
  const redirects = readRedirects(secondSite);
  const fallbacks = new Map(secondSite.moved.map((page) => [page.path, page]));

  test('redirect to it in one hop, as a page and as Markdown', () => {
    expect(Object.fromEntries(redirects)).toEqual({
      '/articles/how-to-ask-for-a-meeting/': '/articles/how-to-ask-for-an-introduction/',
      '/articles/how-to-ask-for-a-meeting': '/articles/how-to-ask-for-an-introduction/',
      '/articles/how-to-ask-for-a-meeting.md': '/articles/how-to-ask-for-an-introduction.md',
      '/articles/first-name/': '/articles/renamed/',
      '/articles/first-name': '/articles/renamed/',
      '/articles/first-name.md': '/articles/renamed.md',
      '/articles/second-name/': '/articles/renamed/',
      '/articles/second-name': '/articles/renamed/',
      '/articles/second-name.md': '/articles/renamed.md',
    });
    expect([...redirects.values()].filter((to) => redirects.has(to) || !answers(secondSite, to))).toEqual([]);
  });

  test('each have a page for hosts without redirects, and other addresses do not', () => {
    const pagesThatMoved = (all: ReadonlyMap<string, string>) => [...all.keys()].filter((path) => path.endsWith('/'));
    expect([...fallbacks.keys()].sort()).toEqual(pagesThatMoved(redirects).sort());
    expect(plainSite.moved.map(({ path }) => path)).toEqual(pagesThatMoved(readRedirects(plainSite)));
  });

  test.each([...fallbacks.values()].filter(({ path }) => path.endsWith('-name/')))(
    '$path redirects readers and search engines',
    async ({ $, html }) => {
      expect($('meta[http-equiv=refresh]').attr('content')).toBe('0; url=/guides/articles/renamed/');
      expect($('link[rel=canonical]').attr('href')).toBe('https://example.com/guides/articles/renamed/');
      expect($('meta[name=robots]').attr('content')).toBe('noindex');
      expect($('a').attr('href')).toBe('/guides/articles/renamed/');
      expect($('a').text()).toBe('Renamed Twice');
      const { valid } = await new HtmlValidate({ extends: ['html-validate:document'] }).validateString(html);
      expect(valid).toBe(true);
    },
  );

  test('do not change its id in feeds', () => {
    const { items } = JSON.parse(secondSite.read('/feed.json')) as { items: { id: string; url: string }[] };
    const renamed = items.find(({ url }) => url.endsWith('/renamed/'));
    expect(renamed?.id).toBe('https://example.com/guides/articles/first-name/');
  });
});
