import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSource } from '../../../src/features/articles/article-file.ts';
import { markdownText, markdownVersion } from '../../../src/features/feeds/markdown-version.ts';
import { createUrls } from '../../../src/paths.ts';
import { makeArticle } from '../../helpers/make-article.ts';

const urls = createUrls({ site: 'https://example.com', base: '/guides/', appUrl: undefined });

test('a Markdown file has the title, author, dates and address of its article', () => {
  expect(markdownVersion(makeArticle({ updated: '2025-03-01' }), '\nSome *text*.\n\n', urls)).toBe(`---
title: "How to Say Thanks"
description: "When to say thanks, and with which words."
author: "Reherse Team"
published: "2025-01-27"
updated: "2025-03-01"
url: "https://example.com/guides/articles/how-to-say-thanks/"
---

# How to Say Thanks

Some *text*.
`);
});

test('an article without an update has no date of update', () => {
  expect(markdownVersion(makeArticle(), '', urls)).not.toContain('updated');
});

test('code at the beginning stays indented', () => {
  expect(markdownVersion(makeArticle(), '\n    code\n', urls)).toContain('\n\n    code\n');
});

test('any title survives in the frontmatter and as a heading', () => {
  const unit = fc.constantFrom(...Array.from('\\`*_[]<>&#|~!(){}"\'-+.:;@/=$ aé1😀ع'));
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 40 }), (title) => {
      fc.pre(title.trim() === title);
      const { frontmatter, body } = readSource(markdownVersion(makeArticle({ title }), '', urls));
      expect((parse(frontmatter ?? '') as { title: string }).title).toBe(title);
      expect(wordsOf(body)).toBe(title.replace(/\s+/gu, ' '));
    }),
  );
});

test.each(['a & b', 'C#', 'Tips: "so" – 100%', 'it’s (fine)!'])('%s is not escaped', (text) => {
  expect(markdownText(text).replace('\\#', '#')).toBe(text);
});

test.each(['*a* _b_ `c` ~~d~~', '[a](b) ![c](d)', '<b>', '&amp; &#38;', String.raw`\* a \\`, 'a #', 'http://a.b_c_d'])(
  '%s is escaped, so that it shows unchanged',
  (text) => {
    expect(wordsOf(`# ${markdownText(text)}\n`)).toBe(text);
  },
);

/** The text of Markdown that is a single heading. */
function wordsOf(markdown: string): string {
  const root = markdownToMdast(markdown) as Root;
  expect(root.children.map(({ type }) => type)).toEqual(['heading']);
  return textOf(root);
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
