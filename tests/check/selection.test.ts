import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { selectFiles } from '../../src/check/selection.ts';
import { emptyContent } from './content-copy.ts';

let root: string;
beforeEach(() => {
  root = emptyContent();
  mkdirSync(join(root, 'content/articles/notes'));
  for (const name of ['a.md', 'ab.mdx', 'list[1].md', 'two words.md', 'ünï.md', '.hidden.md', 'notes/c.md'])
    writeFileSync(join(root, 'content/articles', name), '');
  writeFileSync(join(root, 'content/README.md'), '');
});

const names = ({ files }: { files: ReadonlySet<string> }) => [...files].map((file) => basename(file)).sort();
const articles = ['a.md', 'ab.mdx', 'list[1].md', 'notes', 'two words.md', 'ünï.md'];

test.each<[string, string, string[]]>([
  ['', 'content/articles/a.md', ['a.md']],
  ['', './content//articles/../articles/a.md', ['a.md']],
  ['', 'content/articles/list[1].md', ['list[1].md']],
  ['', 'content/articles/two words.md', ['two words.md']],
  ['', 'content/articles/ünï.md', ['ünï.md']],
  ['', 'content/articles/*.mdx', ['ab.mdx']],
  ['', '**/a*.{md,mdx}', ['a.md', 'ab.mdx']],
  ['', 'content/articles/a?.mdx', ['ab.mdx']],
  ['', 'content/*.yaml', ['authors.yaml', 'categories.yaml']],
  ['', 'content/articles', articles],
  ['', 'content/articles/', articles],
  ['', 'content/articles/notes/c.md', ['notes']],
  ['', 'content', [...articles, 'authors.yaml', 'categories.yaml', 'planner.yaml', 'situations.yaml'].sort()],
  ['', '.', [...articles, 'authors.yaml', 'categories.yaml', 'planner.yaml', 'situations.yaml', 'site.ts'].sort()],
  ['content/articles', 'a.md', ['a.md']],
  ['content/articles', '*.md*', articles.filter((name) => name !== 'notes')],
  ['content/articles', '../authors.yaml', ['authors.yaml']],
  // From the root, wherever the author is.
  ['content/articles', 'content/articles/a.md', ['a.md']],
])('in /%s, %s means %j', async (folder, path, expected) => {
  const selection = await selectFiles(root, [join(root, folder), root], [path]);
  expect(selection.mistakes).toEqual([]);
  expect(names(selection)).toEqual(expected);
});

test('absolute paths, several paths and links', async () => {
  symlinkSync(join(root, 'content'), join(root, 'link'));
  const paths = [join(root, 'content/articles/a.md'), 'link/articles/ab.mdx', 'content/articles/a.md'];
  expect(names(await selectFiles(root, [root], paths))).toEqual(['a.md', 'ab.mdx']);
});

test.each([
  ['content/articles/b.md', 'There is no file "content/articles/b.md". Did you mean "content/articles/a.md"?'],
  ['content/artikel/ab.md', 'Did you mean "content/articles/ab.mdx"?'],
  ['ab', 'There is no file "ab". Did you mean "content/articles/ab.mdx"?'],
  ['', 'There is no file "".'],
  [' ', 'There is no file " ".'],
  ['content/articles/*.txt', 'Nothing matches "content/articles/*.txt".'],
  ['content/README.md', '"content/README.md" is not checked. The check reads src/site.ts, content/planner.yaml,'],
  ['content/articles/.hidden.md', '"content/articles/.hidden.md" is not checked.'],
  ['public', '"public" is not checked.'],
  ['/', '"/" is not checked.'],
  ['\0', 'There is no file'],
])('%j means no file', async (path, sentence) => {
  const { files, mistakes } = await selectFiles(root, [root], [path, 'content/articles/a.md']);
  expect(mistakes).toEqual([expect.stringContaining(sentence)]);
  expect(files.size).toBe(1);
});
