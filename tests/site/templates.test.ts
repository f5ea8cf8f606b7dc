import { describe, expect, test } from 'vitest';
import type { TemplateData } from '../../src/features/all-templates/template-list.ts';
import { secondSite, sites } from './sites.ts';

describe.each(sites)('%s', (_, site) => {
  const data = JSON.parse(site.read('/templates.json')) as TemplateData[];
  const pages = site.pages.filter(({ path }) => path.startsWith('/templates/'));

  test('templates.json lists the templates of all guides', () => {
    const cards = site.pages
      .filter(({ path }) => path.startsWith('/articles/'))
      .flatMap(({ path, $ }) =>
        $('email-template')
          .map((_, card) => `${site.origin}${site.base.slice(0, -1)}${path}#${$(card).attr('id') ?? ''}`)
          .get(),
      );
    expect(data.map(({ url }) => url).sort()).toEqual(cards.sort());
    expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
  });

  test('every template is on one of the pages of templates, under its id, with its text', () => {
    const cards = pages.flatMap(({ $ }) =>
      $('email-template')
        .map((_, card) => [[$(card).attr('id'), $(card).find('.letter').text()]])
        .get(),
    );
    expect(cards.map(([id]) => id).sort()).toEqual(data.map(({ id }) => id).sort());
    for (const { id, body } of data) expect(cards.find(([other]) => other === id)?.[1]).toContain(body);
  });

  test('every template has text, and every email has a subject', () => {
    expect(data.length).toBeGreaterThan(20);
    for (const { id, kind, subject, body, blanks } of data) {
      expect(body.trim(), id).not.toBe('');
      if (kind !== 'message') expect(subject, id).toMatch(/\S/u);
      for (const { label } of blanks) expect(label, id).toMatch(/^\S.*\S$|^\S$/u);
    }
  });
});

test('beyond 200 templates each category has pages of at most 200, and all are linked to', () => {
  const pages = secondSite.pages.filter(({ path }) => path.startsWith('/templates/'));
  const index = pages.find(({ path }) => path === '/templates/');
  expect(index?.$('email-template')).toHaveLength(0);
  expect(index?.$('template-filter').attr('data-source')).toBe('/guides/templates/search.json');
  const links = pages.flatMap(({ $ }) =>
    $('.all-templates > .rows a.row, .pagination a')
      .map((_, link) => $(link).attr('href'))
      .get(),
  );
  const paths = pages.filter((page) => page !== index).map(({ path }) => `/guides${path}`);
  expect(paths.length).toBeGreaterThan(1);
  expect([...new Set(links)].sort()).toEqual(paths.sort());
  for (const { path, $ } of pages) expect($('email-template').length, path).toBeLessThanOrEqual(200);
});
