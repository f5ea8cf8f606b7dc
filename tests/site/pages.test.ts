import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/features/templates/field.ts';
import type { BuiltPage } from '../helpers/built-site.ts';
import { secondSite, sites } from './sites.ts';

describe.each(sites)('%s', (_, site) => {
  const isArticle = ({ path }: BuiltPage) => /^\/articles\/(?!page\/)[^/]+\/$/u.test(path);
  const articles = site.pages.filter(isArticle);

  test('has all kinds of pages', () => {
    const paths = site.pages.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['/', '/articles/', '/planner/', '/about/', '/privacy/', '/sign-up/', '/404.html']),
    );
    expect(articles.length).toBeGreaterThan(1);
  });

  test.each(site.pages)('$path is a complete page', ({ html, $ }) => {
    expect(html.slice(0, 15).toLowerCase()).toBe('<!doctype html>');
    expect(html.indexOf('<meta charset="utf-8">')).toBeLessThan(200);
    expect($('html').attr('lang')).toBe('en');
    expect($('main')).toHaveLength(1);
    expect($('h1')).toHaveLength(1);
    expect($('body > a').first().text()).toBe('Skip to content');
    expect($('[style]').length).toBe(0);
  });

  test.each(site.pages)('$path: no heading skips a level or is empty', ({ $ }) => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .map((_, heading) => Number(heading.tagName[1]))
      .get();
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skipped).toEqual([]);
    expect($('h1, h2, h3, h4').filter((_, heading) => $(heading).text().trim() === '')).toHaveLength(0);
  });

  test.each(site.pages)('$path: every id is unique', ({ $ }) => {
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get();
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(articles)('$path has text', ({ $ }) => {
    expect($('.prose').text().trim().split(/\s+/u).length).toBeGreaterThan(2);
    expect($('.prose').children().length).toBeGreaterThan(1);
  });

  test.each(articles)(
    '$path shows breadcrumbs, author, date, reading time and its templates with their blanks',
    ({ $ }) => {
      const head = $('.article-head');
      expect(head.find('nav[aria-label=Breadcrumb] li')).toHaveLength(2);
      expect(head.find('.lede').text()).not.toBe('');
      expect(head.text()).toMatch(/By (?:Fixture Team|Pat Doe) Published \w+ \d+, \d{4}/u);
      expect(head.find('time').first().attr('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/u);
      expect(head.text()).toMatch(/\d+ min read/u);
      const cards = $('email-template').get();
      const rows = $('.guide-templates li').get();
      const anchors = cards.map(({ attribs: { id, 'aria-label': name } }) => {
        const plain = (text = '') => text.replaceAll(/[“”]/gu, '"');
        const heading = $('.prose :is(h2, h3, h4)').filter((_, element) => plain($(element).text()) === plain(name));
        return `#${heading.attr('id') ?? id}`;
      });
      expect(rows.map((row) => $(row).find('a').attr('href'))).toEqual(anchors);
      const textOf = (card: (typeof cards)[number]) => $(card).find('.letter').text();
      const blanks = cards.map((card) => fieldsOf({ id: card.attribs['id'] ?? '', text: textOf(card) }, {}).length);
      expect(rows.map((row) => Number($(row).find('small').text()))).toEqual(blanks);
    },
  );
});

describe('the second site', () => {
  const site = secondSite;

  test('shows no draft and no article from tomorrow, anywhere', () => {
    for (const path of site.files) expect(site.read(path), path).not.toContain('Nobody May See');
  });

  test('shows an article that is published today', () => {
    expect(site.files.has('/articles/today/index.html')).toBe(true);
    expect(site.read('/index.html')).toContain('Published Today');
    // Its frontmatter says that it was updated on a future day.
    for (const path of site.files) expect(site.read(path), path).not.toContain('2030-02-28');
  });

  test('splits long lists into pages', () => {
    expect(site.files.has('/articles/page/2/index.html')).toBe(true);
    expect(site.files.has('/categories/interviews/page/2/index.html')).toBe(true);
    const first = site.pages.find(({ path }) => path === '/articles/');
    expect(first?.$('.guides > li')).toHaveLength(24);
    expect(first?.$('nav[aria-label=Pages] a[aria-current=page]').text().trim()).toBe('Page 1');
  });

  test('shows a hostile title as text, without characters that HTML does not allow', () => {
    const page = site.pages.find(({ path }) => path === '/articles/hostile/');
    const title = `</title><script>alert("1")</script> & 'quoted' {x} 😀 عربي`;
    expect(page?.$('h1').text()).toBe(title);
    expect(page?.$('title').text()).toBe(`${title} | Fixture Guides`);
    expect(page?.$('meta[property="og:title"]').attr('content')).toBe(title);
    expect(page?.$('script').filter((_, script) => page.$(script).text().includes('alert('))).toHaveLength(1);
    expect(page?.$('script:not([type])').text()).not.toContain('alert(');
  });
});
