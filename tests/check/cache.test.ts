import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { analyzeArticle } from '../../src/check/analysis/analyze-article.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { emptyContent, goodArticle, where } from './content-copy.ts';

// The real one; only its calls are counted.
vi.mock('../../src/check/analysis/analyze-article.ts', { spy: true });

function contentWith(count: number): string {
  const root = emptyContent();
  for (let index = 0; index < count; index++) write(root, `guide-${index}.md`, goodArticle);
  return root;
}

function write(root: string, name: string, text: string): void {
  writeFileSync(join(root, 'content/articles', name), text);
}

/** Names of the articles that a run looked into, and what it found. */
async function run(root: string) {
  vi.mocked(analyzeArticle).mockClear();
  const problems = await checkContent(root, where);
  const looked = vi.mocked(analyzeArticle).mock.calls.map(([{ name }]) => name);
  return { looked, rules: problems.map(({ rule }) => rule) };
}

test('only what has changed is looked into again', async () => {
  const root = contentWith(3);
  expect(await run(root)).toEqual({ looked: ['guide-0.md', 'guide-1.md', 'guide-2.md'], rules: [] });
  expect(await run(root)).toEqual({ looked: [], rules: [] });
  write(root, 'guide-1.md', goodArticle.replace('Say', 'Saay'));
  expect(await run(root)).toEqual({ looked: ['guide-1.md'], rules: ['prose/spelling'] });
  expect(await run(root)).toEqual({ looked: [], rules: ['prose/spelling'] });
  rmSync(join(root, 'content/articles/guide-1.md'));
  expect(await run(root)).toEqual({ looked: [], rules: [] });
});

test('where nothing can be kept, the problems are found all the same', async () => {
  const root = contentWith(1);
  write(root, 'guide-0.md', goodArticle.replace('Say', 'Saay'));
  mkdirSync(join(root, '.cache/check.json'), { recursive: true });
  for (const _ of [1, 2]) expect(await run(root)).toEqual({ looked: ['guide-0.md'], rules: ['prose/spelling'] });
  expect(readdirSync(join(root, '.cache'))).toEqual(['check.json']);
});

test('what depends on other files and on the day is never kept', async () => {
  const root = contentWith(1);
  write(root, 'linking.md', goodArticle.replace('Say thanks.', 'See [the guide](/articles/guide-0/).'));
  expect((await run(root)).rules).toEqual([]);
  rmSync(join(root, 'content/articles/guide-0.md'));
  expect(await run(root)).toEqual({ looked: [], rules: ['link/page'] });
});

test('a list of authors that has changed is asked again', async () => {
  const root = contentWith(1);
  await run(root);
  const file = join(root, 'content/authors.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('name: Reherse Team', 'name: Somebody'));
  expect((await run(root)).rules).toEqual(['frontmatter/author']);
});

test.each(['', 'nonsense', '{"a":1}'])('a cache that says "%s" is as good as none', async (damage) => {
  const root = contentWith(2);
  await run(root);
  writeFileSync(join(root, '.cache/check.json'), damage);
  expect((await run(root)).looked).toHaveLength(2);
  expect((await run(root)).looked).toEqual([]);
});

test('a cache that was tampered with is not believed', async () => {
  const root = contentWith(1);
  write(root, 'guide-0.md', goodArticle.replace('Say', 'Saay'));
  await run(root);
  const file = join(root, '.cache/check.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('prose/spelling', 'prose/spellings'));
  expect((await run(root)).rules).toEqual(['prose/spelling']);
});
