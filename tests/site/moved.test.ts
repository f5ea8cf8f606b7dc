import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { readPublishedFiles } from '../../src/check/published-files.ts';
import { readDeployment } from '../../src/domain/deployment.ts';
import { redirects } from '../../src/domain/redirects.ts';
import { sites } from './sites.ts';

const [[, thisSite] = [], [, secondSite] = []] = sites;

describe('the fallback page at an old address', () => {
  const pages = new Map(secondSite?.moved.map((page) => [page.path, page]));

  test('stands at each, and nowhere else', () => {
    expect([...pages.keys()]).toEqual(['/articles/first-name/', '/articles/second-name/']);
  });

  test.each([...pages.values()])('$path sends everybody on', async ({ $, html }) => {
    expect($('meta[http-equiv=refresh]').attr('content')).toBe('0; url=/guides/articles/renamed/');
    expect($('link[rel=canonical]').attr('href')).toBe('https://example.com/guides/articles/renamed/');
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('a').attr('href')).toBe('/guides/articles/renamed/');
    expect($('a').text()).toBe('Renamed Twice');
    const { valid } = await new HtmlValidate({ extends: ['html-validate:document'] }).validateString(html);
    expect(valid).toBe(true);
  });

  test('a renamed guide keeps its id in feeds', () => {
    const { items } = JSON.parse(secondSite?.read('/feed.json') ?? '') as { items: { id: string; url: string }[] };
    expect(items.find(({ url }) => url.endsWith('/renamed/'))?.id).toBe(
      'https://example.com/guides/articles/first-name/',
    );
  });
});

describe('every URL that was ever published', () => {
  const urls = readFileSync('tests/site/published-urls.txt', 'utf8').split('\n').filter(Boolean);

  test('the list has some', () => {
    expect(urls.length).toBeGreaterThan(20);
  });

  test('each answers, or leads to one that does', async () => {
    const { today } = readDeployment(process.env, new Date());
    const moved = new Map(redirects(await readPublishedFiles('.', today)).map(({ from, to }) => [from, to]));
    const answers = (path: string) => thisSite?.files.has(path.endsWith('/') ? `${path}index.html` : path) === true;
    expect(urls.filter((path) => !answers(moved.get(path) ?? path))).toEqual([]);
  });
});
