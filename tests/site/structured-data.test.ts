import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/features/articles/outline.ts';
import type { BuiltPage } from '../helpers/built-site.ts';
import { sites } from './sites.ts';
import { vocabularyFaults, type Thing } from './vocabulary.ts';

/** Properties that search engines require or recommend, as far as they apply to this site. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  BlogPosting: [
    ...[
      'headline',
      'image',
      'description',
      'url',
      'mainEntityOfPage',
      'datePublished',
      'dateModified',
      'author',
      'publisher',
    ],
    ...['articleSection', 'keywords', 'wordCount', 'inLanguage'],
  ],
  BreadcrumbList: ['itemListElement'],
  CollectionPage: ['name', 'description', 'url', 'inLanguage', 'isPartOf'],
  ImageObject: ['url', 'width', 'height'],
  ItemList: ['itemListElement', 'numberOfItems'],
  ListItem: ['position', 'name'],
  Organization: ['name', 'url'],
  Person: ['name', 'url'],
  WebSite: ['name', 'url'],
};

/** Properties whose text is on the page. */
const SHOWN = ['headline', 'name', 'description', 'articleSection'];
const ADDRESSES = ['@id', 'url', 'item', 'mainEntityOfPage', 'logo'];
const DATES = ['datePublished', 'dateModified'];

function readGraph({ $ }: BuiltPage): Thing[] {
  const text = $('script[type="application/ld+json"]').text();
  return text === '' ? [] : (JSON.parse(text) as { '@graph': Thing[] })['@graph'];
}

/** Lists a node and all nodes in it. */
function nodesIn(thing: Thing): Thing[] {
  const parts = Object.values(thing).flat();
  return [thing, ...parts.flatMap((part) => (typeof part === 'object' && part !== null ? nodesIn(part as Thing) : []))];
}

describe.each(sites)('%s', (_, site) => {
  const prefix = site.origin + site.base;
  const address = (path: string) => prefix + path.slice(1);
  const isArticle = ({ $ }: BuiltPage) => $('.article').length > 0;
  const isList = ({ path }: BuiltPage) => /^\/(?:articles|categories\/[^/]+)\/(?:page\/\d+\/)?$/u.test(path);
  const withData = site.pages.filter((page) => readGraph(page).length > 0);
  const typesOf = (page: BuiltPage) => readGraph(page).map((thing) => thing['@type']);

  test('each kind of page has its types', () => {
    const kinds = Map.groupBy(withData, (page) => typesOf(page).join(' '));
    const first = (page: BuiltPage) => page.path.split('/')[1];
    expect(kinds.get('WebSite Organization')?.map(({ path }) => path)).toEqual(['/']);
    expect(kinds.get('BlogPosting BreadcrumbList')).toEqual(site.pages.filter(isArticle));
    expect(kinds.get('ItemList')).toEqual(site.pages.filter(isList));
    expect(kinds.get('CollectionPage')).toEqual(site.pages.filter((page) => first(page) === 'templates'));
    expect(site.pages.filter(isArticle).length).toBeGreaterThan(1);
  });

  test.each(withData)('$path uses the schema.org vocabulary, and all properties that search engines want', (page) => {
    const nodes = readGraph(page).flatMap(nodesIn);
    expect(readGraph(page).flatMap(vocabularyFaults)).toEqual([]);
    for (const node of nodes) {
      const type = node['@type'];
      if (type !== undefined)
        expect(Object.keys(node), type).toEqual(expect.arrayContaining([...(WANTED[type] ?? ['?'])]));
      for (const name of ADDRESSES) {
        if (typeof node[name] === 'string') expect(node[name], name).toMatch(/^https?:\/\/\S+$/u);
      }
      for (const name of DATES) {
        if (name in node) expect(node[name]).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+00:00$/u);
      }
    }
    const pictures = nodes.flatMap((node) =>
      node['@type'] === 'ImageObject' ? [node['url']] : [node['logo'] ?? []].flat(),
    );
    expect(pictures.filter((url) => !site.files.has(`/${String(url).slice(prefix.length)}`))).toEqual([]);
    const named = new Set(nodes.filter((node) => '@type' in node).map((node) => node['@id']));
    const references = nodes.filter((node) => !('@type' in node)).map((node) => node['@id']);
    expect(references.filter((id) => !named.has(id))).toEqual([]);
  });

  test('the publisher, the site and each author are the same on all pages', () => {
    const named = withData.flatMap(readGraph).flatMap(nodesIn);
    for (const type of ['Organization', 'Person', 'WebSite']) {
      const same = Map.groupBy(
        named.filter((node) => node['@type'] === type),
        ({ name }) => name,
      );
      for (const nodes of same.values()) {
        expect(new Set(nodes.map((node) => node['@id'])).size).toBe(1);
        expect(new Set(nodes.map(({ url }) => url)).size).toBe(1);
      }
    }
    const publishers = named.flatMap(({ publisher }) => (publisher ? [(publisher as Thing)['@id']] : []));
    expect(new Set(publishers)).toEqual(new Set([`${prefix}#organization`]));
  });

  test.each(withData)('$path describes only text that it shows', (page) => {
    const { $ } = page;
    const shown = $('body').clone().find('script, style').remove().end().text().replace(/\s+/gu, ' ');
    const strings = readGraph(page)
      .flatMap(nodesIn)
      .flatMap((node) => SHOWN.map((name) => node[name]).filter((value) => typeof value === 'string'));
    const squeezed = strings.map((text) => text.replace(/…$/u, '').replace(/\s+/gu, ' ').trim());
    expect(squeezed.filter((text) => !shown.includes(text))).toEqual([]);
    const days = $('time')
      .map((_, time) => $(time).attr('datetime'))
      .get();
    const claimed = readGraph(page).flatMap((node) => DATES.flatMap((name) => (name in node ? [node[name]] : [])));
    expect(claimed.filter((date) => !days.includes(String(date).slice(0, 10)))).toEqual([]);
  });

  test.each(site.pages.filter(isArticle))('$path has the address, dates, keywords and headline of its page', (page) => {
    const { path, $ } = page;
    const [posting] = readGraph(page);
    const tags = $('meta[property="article:tag"]').map((_, tag) => $(tag).attr('content'));
    const times = $('.article-head time').map((_, time) => $(time).attr('datetime'));
    const headline = String(posting?.['headline']);
    const title = $('h1').text();
    expect(posting).toMatchObject({
      url: address(path),
      mainEntityOfPage: address(path),
      datePublished: `${times.get(0) ?? ''}T00:00:00+00:00`,
      dateModified: `${times.get(-1) ?? ''}T00:00:00+00:00`,
      keywords: tags.get(),
      inLanguage: $('html').attr('lang'),
    });
    expect(headline.length).toBeLessThanOrEqual(110);
    expect(headline.isWellFormed()).toBe(true);
    if (title.length <= 110) expect(headline).toBe(title);
    // The page also counts labels of components, and words in raw HTML.
    const added = '.template-count, .template-note, follow-up-planner';
    const words = countWords($('.prose').clone().find(added).remove().end().text());
    expect(Math.abs(Number(posting?.['wordCount']) - words)).toBeLessThan(20 + words / 20);
  });

  test.each(site.pages.filter(isList))('$path lists the articles that it shows', (page) => {
    const { $ } = page;
    const items = readGraph(page)[0]?.['itemListElement'] as Thing[];
    const links = $('.guides a')
      .map((_, link) => ({ name: $(link).text(), url: site.origin + ($(link).attr('href') ?? '') }))
      .get();
    expect(items.map(({ name, url }) => ({ name, url }))).toEqual(links);
    expect(items.map(({ position }) => position)).toEqual(links.map((_, index) => index + 1));
  });

  test.each(site.pages.filter(({ $ }) => $('.breadcrumbs').length > 0))(
    '$path: the breadcrumbs in the data are those on the page',
    (page) => {
      const { $, path } = page;
      const list = readGraph(page).find((thing) => thing['@type'] === 'BreadcrumbList');
      const shown = $('.breadcrumbs a')
        .map((_, link) => ({ name: $(link).text(), item: site.origin + ($(link).attr('href') ?? '') }))
        .get();
      const told = list?.['itemListElement'] as { name: string; item: string }[];
      // The last one is the page itself, which the page does not repeat above its title.
      expect(told.map(({ name, item }) => ({ name, item }))).toEqual([
        ...shown,
        { name: $('h1').text(), item: address(path) },
      ]);
    },
  );
});
