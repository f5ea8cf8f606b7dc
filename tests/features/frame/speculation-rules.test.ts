import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { speculationRules } from '../../../src/features/frame/speculation-rules.ts';

test('pages below the base are prerendered, files, anchors and other sites are not', () => {
  const { prerender } = JSON.parse(speculationRules('/guides/')) as {
    prerender: [{ where: { selector_matches: string }; eagerness: string }];
  };
  const [{ where, eagerness }] = prerender;
  expect(eagerness).toBe('moderate');
  const $ = load(`<a href="/guides/"></a><a href="/guides/articles/one/?fill#email-two"></a>
    <a href="/guides/rss.xml"></a><a href="/guides/articles/one.md"></a><a href="#email-two"></a><a href="/"></a>
    <a href="https://example.com/guides/"></a><a href="mailto:one@example.com"></a><a></a>`);
  const links = $(where.selector_matches).map((_, link) => $(link).attr('href'));
  expect(links.get()).toEqual(['/guides/', '/guides/articles/one/?fill#email-two']);
});
