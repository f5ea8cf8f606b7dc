import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Words of foreign syntax and their plain replacements. This file and the spelling list may contain them. */
const FOREIGN: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bmend(?:s|ed|ing)?\b/iu, 'fix'],
  [/\bremed(?:y|ies)\b/iu, 'fix'],
  [/\bhow-manieth\b/iu, 'the counter'],
  [/(?<!\bthere )\b(?:is|are|was) no (?!longer\b|more\b|one\b|good reason\b)[a-z]+/iu, 'is not a'],
];

/** Code, settings and documents, without content, fixtures and data. */
const files = ['src', 'tests', '.config', '.github', '.vscode']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .concat('README.md', 'content/README.md', 'astro.config.mjs', 'package.json')
  .filter((file) => /\.(?:ts|mjs|astro|css|md|yml|json)$/u.test(file))
  .filter((file) => !/fixtures|plain-english\.test/u.test(file));
const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const);

test.each(FOREIGN)('%s: write "%s"', (pattern) => {
  const found = texts.flatMap(([file, text]) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test('doc comments begin with a verb or a noun', () => {
  const comments = texts.flatMap(([file, text]) =>
    [...text.matchAll(/\/\*\*[\s*]*([\w'’]+)/gu)].map(([, word = '']) => ({ file, word })),
  );
  const vague = comments.filter(({ word }) => /^(?:What|Where|Who|When|How|Why)(?:ever|se)?$/iu.test(word));
  expect(comments.length).toBeGreaterThan(300);
  expect(
    vague.length / comments.length,
    vague.map(({ file, word }) => `${file}: ${word}`).join('\n'),
  ).toBeLessThanOrEqual(0.02);
});
