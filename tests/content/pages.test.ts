import { afterAll, expect, test } from 'vitest';
import { htmlFaults } from '../helpers/html-faults.ts';
import { FIRST_VIEW, measureFirstView } from '../helpers/page-weight.ts';
import { deadAddresses, unreachablePages } from '../helpers/site-links.ts';
import { articles, pageOf, site } from './owner-site.ts';

/** Maximum size of home's first view in compressed bytes. */
const HOME_VIEW = 12_000;

/** Promises that hold for any content, on the owner's pages. */
test.each(site.pages)('$path is valid HTML', async ({ html }) => {
  expect(await htmlFaults(html)).toEqual([]);
});

test.each(site.pages)('$path: every link and every file exists', (page) => {
  expect(deadAddresses(page, site), 'Correct these links in content/, or in "navigation" of src/site.ts.').toEqual([]);
});

test('every page can be reached from home', () => {
  expect(unreachablePages(site)).toEqual(['/404.html']);
});

const guides = articles.flatMap(({ slug }) => pageOf(slug) ?? []);

test(`the first view of home weighs at most ${HOME_VIEW} bytes`, () => {
  const home = site.pages.find(({ path }) => path === '/');
  const { all, parts } = home ? measureFirstView(site, home) : { all: Infinity, parts: {} };
  const advice = `Compressed; parts: ${JSON.stringify(parts)}. The rest is the text: shorten content/situations.yaml.`;
  expect(all, advice).toBeLessThanOrEqual(HOME_VIEW);
});

afterAll(() => {
  const weights = guides.map((page) => ({ path: page.path, weight: measureFirstView(site, page).all }));
  const largest = weights.sort((a, b) => b.weight - a.weight).slice(0, 3);
  console.info(`First view, brotli: ${largest.map(({ path, weight }) => `${path} ${weight}`).join(', ')}`);
});

test.each(guides)(`$path: the first view weighs at most ${FIRST_VIEW} bytes`, (page) => {
  const { all, parts } = measureFirstView(site, page);
  expect(
    all,
    `Compressed; parts: ${JSON.stringify(parts)}. The rest is the text: shorten the guide, or make two of it.`,
  ).toBeLessThanOrEqual(FIRST_VIEW);
});
