import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { codeFiles } from '../../src/check/analysis/cache.ts';
import { readSource } from '../project/source-tree.ts';
import { emptyContent, goodArticle, where } from './content-copy.ts';

// Count the calls of the real function, in modules of this file's own: files of tests share the others.
vi.resetModules();
vi.doMock('../../src/check/analysis/analyze-article.ts', { spy: true });
const { analyzeArticle } = await import('../../src/check/analysis/analyze-article.ts');
const { checkContent } = await import('../../src/check/check-content.ts');

afterAll(() => {
  vi.doUnmock('../../src/check/analysis/analyze-article.ts');
  vi.resetModules();
});

function contentWith(count: number): string {
  const root = emptyContent();
  for (let index = 0; index < count; index++) write(root, `guide-${index}.md`, goodArticle);
  return root;
}

function write(root: string, name: string, text: string): void {
  writeFileSync(join(root, 'content/articles', name), text);
}

/** Runs the check. Returns the names of the analyzed articles and the rules that they break. */
async function run(root: string) {
  vi.mocked(analyzeArticle).mockClear();
  const findings = await checkContent(root, where);
  const analyzed = vi.mocked(analyzeArticle).mock.calls.map(([{ name }]) => name);
  // Articles of tests share their frontmatter.
  return { analyzed, rules: findings.map(({ rule }) => rule).filter((rule) => rule !== 'frontmatter/same-text') };
}

test('only changed articles are analyzed again', async () => {
  const root = contentWith(3);
  expect(await run(root)).toEqual({ analyzed: ['guide-0.md', 'guide-1.md', 'guide-2.md'], rules: [] });
  expect(await run(root)).toEqual({ analyzed: [], rules: [] });
  write(root, 'guide-1.md', goodArticle.replace('Say', 'Saay'));
  expect(await run(root)).toEqual({ analyzed: ['guide-1.md'], rules: ['prose/spelling'] });
  expect(await run(root)).toEqual({ analyzed: [], rules: ['prose/spelling'] });
  rmSync(join(root, 'content/articles/guide-1.md'));
  expect(await run(root)).toEqual({ analyzed: [], rules: [] });
});

test('findings are the same if the cache cannot be written', async () => {
  const root = contentWith(1);
  write(root, 'guide-0.md', goodArticle.replace('Say', 'Saay'));
  mkdirSync(join(root, '.cache/check.json'), { recursive: true });
  for (const _ of [1, 2]) expect(await run(root)).toEqual({ analyzed: ['guide-0.md'], rules: ['prose/spelling'] });
  expect(readdirSync(join(root, '.cache'))).toEqual(['check.json']);
});

test('findings that depend on other files are never cached', async () => {
  const root = contentWith(1);
  write(root, 'linking.md', goodArticle.replace('Say thanks.', 'See [the guide](/articles/guide-0/).'));
  expect((await run(root)).rules).toEqual([]);
  rmSync(join(root, 'content/articles/guide-0.md'));
  expect(await run(root)).toEqual({ analyzed: [], rules: ['link/page'] });
});

test('a changed list of authors is applied', async () => {
  const root = contentWith(1);
  await run(root);
  const file = join(root, 'content/authors.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('name: Reherse Team', 'name: Somebody'));
  expect((await run(root)).rules).toEqual(['frontmatter/author']);
});

test.each(['', 'nonsense', '{"a":1}'])('a damaged cache with the text "%s" is ignored', async (damage) => {
  const root = contentWith(2);
  await run(root);
  writeFileSync(join(root, '.cache/check.json'), damage);
  expect((await run(root)).analyzed).toHaveLength(2);
  expect((await run(root)).analyzed).toEqual([]);
});

test('a cache that was tampered with is ignored', async () => {
  const root = contentWith(1);
  write(root, 'guide-0.md', goodArticle.replace('Say', 'Saay'));
  await run(root);
  const file = join(root, '.cache/check.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('prose/spelling', 'prose/spellings'));
  expect((await run(root)).rules).toEqual(['prose/spelling']);
});

/** The files of src/ that a file imports, except for types alone. */
function codeImportedBy(file: string): string[] {
  const imports = readSource(file).matchAll(/^import (?!type)[^;]*?from '(\.[^']+)'/gmu);
  return Array.from(imports, ([, path = '']) => join(file, '..', path).replaceAll(sep, '/'));
}

describe('the list of files whose changes empty the cache', () => {
  const files = codeFiles().map((file) => relative('src', file).replaceAll(sep, '/'));

  test('contains all code that analyzes an article', () => {
    const run = new Set<string>();
    const follow = (file: string) => {
      if (run.has(file)) return;
      run.add(file);
      for (const imported of codeImportedBy(file)) follow(imported);
    };
    follow('check/analysis/analyze-article.ts');
    expect(run).toContain('features/templates/blank.ts');
    expect([...run].filter((file) => !files.includes(file))).toEqual([]);
  });

  test('does not contain browser code, markup or styles', () => {
    expect(files.filter((file) => /\/browser\/|\.(?:astro|css)$/u.test(file))).toEqual([]);
  });
});
