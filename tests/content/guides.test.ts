import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articles, pageOf, site } from './owner-site.ts';

const sourceOf = (slug: string) =>
  readFileSync(['md', 'mdx'].map((ending) => `content/articles/${slug}.${ending}`).find(existsSync) ?? '', 'utf8');

/** Editorial promise: minimum number of templates on the page of all templates. */
const FEWEST_TEMPLATES = 60;
/** Editorial promise: range for the number of other guides that a guide's text links to. */
const OTHER_GUIDES = { fewest: 2, most: 5 };

describe.each(articles)('$slug', ({ slug, title, description }) => {
  test('has a page with its title and description', () => {
    const page = pageOf(slug);
    expect(page, 'The site in dist/ is older than the guide. Run "npm run build".').toBeDefined();
    expect(page?.$('h1').text()).toBe(title);
    expect(page?.$('.lede').text()).toBe(description);
  });

  test('its page has every email and every message of its file', () => {
    const fences = sourceOf(slug).match(/^(?:```|~~~)(?:email|message|(?=\nSubject:))/gmu) ?? [];
    expect(pageOf(slug)?.$('email-template'), 'Run "npm run build", then look at the page.').toHaveLength(
      fences.length,
    );
  });

  test('its text links to two to five other guides', () => {
    const $ = pageOf(slug)?.$;
    const paths = $?.('.prose a[href]').map((_, link) => `/${($(link).attr('href') ?? '').slice(site.base.length)}`);
    const linked = paths?.get().map((path) => path.replace(/#.*$/u, '')) ?? [];
    const others = new Set(linked.filter((path) => /^\/articles\/[^/]+\/$/u.test(path) && pageOf(slug)?.path !== path));
    const advice = `Add or remove links in content/articles/${slug}, or change OTHER_GUIDES in tests/content/guides.test.ts. Linked: ${[...others].join(' ')}`;
    expect(others.size, advice).toBeGreaterThanOrEqual(OTHER_GUIDES.fewest);
    expect(others.size, advice).toBeLessThanOrEqual(OTHER_GUIDES.most);
  });
});

test(`the guides have at least ${FEWEST_TEMPLATES} templates`, () => {
  const templates = JSON.parse(site.read('/templates.json')) as unknown[];
  expect(
    templates.length,
    'If that is what you want, change FEWEST_TEMPLATES in tests/content/guides.test.ts.',
  ).toBeGreaterThanOrEqual(FEWEST_TEMPLATES);
});

test.each(['/', '/articles/', '/templates/', '/planner/', '/about/', '/privacy/'])(
  '%s has a description of 120 to 160 characters',
  (path) => {
    const page = site.pages.find((page) => page.path === path);
    const description = page?.$('meta[name=description]').attr('content') ?? '';
    const advice = `Search results show up to 160. The descriptions of /, /articles/ and /templates/ use src/site.ts; the others are in src/pages/. It is: ${description}`;
    expect(description.length, advice).toBeGreaterThanOrEqual(120);
    expect(description.length, advice).toBeLessThanOrEqual(160);
  },
);
