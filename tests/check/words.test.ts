import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { articleSource } from '../helpers/article-source.ts';
import { copyProject } from '../helpers/build-copy.ts';
import { where } from './content-copy.ts';

/** A program that checks three times, and adds the word to the list after the first check. */
const program = `
  import { appendFileSync } from 'node:fs';
  import { checkContent } from './src/check/check-content.ts';
  const check = async () => (await checkContent('.', ${JSON.stringify(where)})).map(({ message }) => message);
  const before = await check();
  appendFileSync('.config/words.txt', 'zorblatt\\n');
  console.log(JSON.stringify([before, await check(), await check()]));
`;

test('a word added while the check is running is accepted from then on', () => {
  const project = copyProject();
  onTestFinished(() => {
    rmSync(project, { recursive: true });
  });
  const article = articleSource({ title: 'How to Say Thanks', date: '2025-01-27', body: 'Say zorblatt.\n' });
  writeFileSync(join(project, 'content/articles/a.md'), article);
  const words = readFileSync('.config/words.txt', 'utf8');
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([['"zorblatt" is not in the dictionary.'], [], []]);
  expect(readFileSync('.config/words.txt', 'utf8')).toBe(words);
});
