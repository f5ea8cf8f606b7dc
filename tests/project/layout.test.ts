import { expect, test } from 'vitest';
import { readSource, sourceFiles } from './source-tree.ts';

const linesOf = (file: string) => readSource(file).trimEnd().split('\n').length;
const baseName = (file: string) => file.slice(file.lastIndexOf('/') + 1);
const folderOf = (file: string) => file.slice(0, Math.max(0, file.lastIndexOf('/')));

test('no folder has more than 26 files', () => {
  const folders = Map.groupBy(sourceFiles, folderOf);
  expect([...folders].filter(([, files]) => files.length > 26).map(([folder]) => folder)).toEqual([]);
});

test('no file has more than 220 lines', () => {
  expect(sourceFiles.filter((file) => linesOf(file) > 220)).toEqual([]);
});

test('half of the files have 50 lines or more, and at most a fifth have 20 or fewer', () => {
  const lines = sourceFiles.map(linesOf).sort((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeGreaterThanOrEqual(50);
  expect(lines.filter((count) => count <= 20).length / lines.length).toBeLessThanOrEqual(0.2);
});

test('no two files share a name, except where a tool or the check requires it', () => {
  const named = sourceFiles.filter((file) => !file.startsWith('pages/') && baseName(file) !== 'rules.ts');
  const groups = [...Map.groupBy(named, baseName).values()];
  expect(groups.filter((files) => files.length > 1)).toEqual([]);
});

test('a custom element, its tag, its file and its class share one name', () => {
  const wrong = sourceFiles.flatMap((file) =>
    [...readSource(file).matchAll(/customElements\.define\(\s*'([^']+)',\s*(\w+)/gu)].filter(
      ([, tag = '', className = '']) =>
        baseName(file) !== `${tag}.ts` ||
        className !== tag.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    ),
  );
  expect(wrong.map(([found]) => found)).toEqual([]);
});
