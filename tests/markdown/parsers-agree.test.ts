import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseText } from '../../src/check/source/parsed-text.ts';
import { outlineOf } from '../../src/features/articles/outline.ts';
import { readSource } from '../../src/features/articles/article-file.ts';
import { features } from '../../src/markdown/parse.ts';

/**
 * Compares the two parsers of articles: Sätteri renders them, remark is used by the check and by editors. They must
 * agree, or the check would judge other text than readers get.
 */
const FOLDERS = ['tests/fixtures/site/content/articles', 'tests/fixtures', 'tests/markdown/fixtures/hard'];

const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))).filter((file) =>
  /\.mdx?$/u.test(file),
);

test.each(files)('both parsers read %s alike', (file) => {
  const source = readSource(readFileSync(file, 'utf8'));
  const isMdx = extname(file) === '.mdx';
  const read = parseText(source, isMdx ? 'mdx' : 'md');
  const parse = isMdx ? mdxToMdast : markdownToMdast;
  const tree = parse(source.body, { features: { ...features, smartPunctuation: false } }) as Root;
  if ('failure' in read) throw new Error(read.failure.reason);
  const { parsed } = read;
  expect(seenIn(parsed.tree)).toEqual(seenIn(tree));
  expect(parsed.outline).toEqual(outlineOf(tree, source.body));
});

test.each([
  '3~5 days and 7~9 days',
  'H~2~O and ~~gone~~',
  '~~gone ~and~ gone~~',
  '~a~ `~b~` [~c~](/x) ~d',
  '## From 3~5 to 7~9',
  '- ~a\n- b~',
])('both parsers read %j alike', (body) => {
  const read = parseText({ frontmatter: undefined, body, bodyLine: 1 }, 'md');
  if ('failure' in read) throw new Error(read.failure.reason);
  const tree = markdownToMdast(body, { features: { ...features, smartPunctuation: false } }) as Root;
  expect(read.parsed.outline).toEqual(outlineOf(tree, body));
  const count = (root: Root) => JSON.stringify(root).split('"type":"delete"').length;
  expect(count(read.parsed.tree)).toBe(count(tree));
});

/** Lists the links, tasks and fences of a tree in order. The outline covers headings and templates. */
function seenIn(tree: Root): unknown[] {
  const seen: unknown[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') seen.push([node.type, node.url]);
    if (node.type === 'linkReference' || node.type === 'footnoteReference') seen.push([node.type, node.identifier]);
    if (node.type === 'listItem') seen.push([node.type, node.checked ?? null]);
    if (node.type === 'code') seen.push([node.type, node.lang ?? null, node.meta ?? null, node.value]);
  });
  return seen;
}
