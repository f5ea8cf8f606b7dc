import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ARTICLE_COMPONENTS, plainComponents } from '../../../src/features/articles/article-components.ts';

test('what authors are told they can use is what pages know, and what feeds have words for', () => {
  const page = readFileSync('src/pages/articles/[slug].astro', 'utf8');
  const [, list = ''] = /^const components = \{(.*)\};$/mu.exec(page) ?? [];
  expect(list.split(',').map((name) => name.trim())).toEqual(ARTICLE_COMPONENTS);
  expect([...plainComponents.keys()].sort()).toEqual(ARTICLE_COMPONENTS);
});
