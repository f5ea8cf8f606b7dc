import { expect, test } from 'vitest';
import { ARTICLE_COMPONENTS, plainComponents } from '../../../src/features/articles/article-components.ts';

test('every component for authors has a text for feeds, even without attributes', () => {
  for (const name of ARTICLE_COMPONENTS) expect(plainComponents.get(name)?.({}, 'Because.'), name).toMatch(/\S/u);
});

test('a tag that is not a component has no text', () => {
  expect(plainComponents.get('constructor')).toBeUndefined();
});
