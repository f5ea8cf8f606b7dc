import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { reportText } from '../../src/check/report-text.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  for (const name of ['categories.yaml', 'authors.yaml']) cpSync(join('content', name), join(root, 'content', name));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const good = `---
title: "How to Say Thanks"
description: "When to say thanks after an interview, with which words, and when not to."
category: "Interview Strategy"
keywords: ["thank you"]
author: "Reherse Team"
date: "2025-01-27"
---

Say thanks.
`;

async function report(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'content', name), text);
  return reportText(await checkContent(root));
}

test('a good article passes', async () => {
  expect(await report({ 'articles/good.md': good })).toBe('No problems found.');
});

test('the articles of this project pass', async () => {
  expect(reportText(await checkContent('.'))).toBe('No problems found.');
});

test('every mistake of every file is reported at once, at its place', async () => {
  const many = good
    .replace('title: "How to Say Thanks"\n', '')
    .replace('description', 'discription')
    .replace('"Interview Strategy"', '"Interviews"')
    .replace('["thank you"]', '["thank you", 5]')
    .replace('"2025-01-27"', '27.01.2025');
  const names = good.replace('"Interview Strategy"', '"Interviews"').replace('"Reherse Team"', '"Nobody"');
  await expect(
    await report({
      'articles/many.md': many,
      'articles/names.md': names,
      'articles/impossible-date.md': good.replace('"2025-01-27"', '2025-02-30'),
      'articles/broken.md': good.replace('"How to Say Thanks"', '"How to "Say" Thanks"'),
      'articles/twice.md': good.replace('author:', 'title: "Again"\nauthor:'),
      'articles/no-frontmatter.md': '# Hi\n\nText\n',
      'articles/not-closed.md': good.replace('---\n\n', '\n'),
      'articles/list.md': '---\n- a\n---\nText\n',
      'articles/nothing.md': good.replace('Say thanks.', ''),
      'articles/empty-file.md': '',
      'articles/windows.md': good.replace('"2025-01-27"', '"soon"').replaceAll('\n', '\r\n'),
    }),
  ).toMatchFileSnapshot('fixtures/every-mistake.txt');
});

test('the small files are checked, too', async () => {
  await expect(
    await report({
      'articles/good.md': good,
      'categories.yaml': 'interview-strategy:\n  name: Interview Strategy\nBad Slug:\n  name: A\n  description: B\n',
      'authors.yaml': 'reherse-team:\n  name: Reherse Team\n  type: Robot\n  url: about\n  age: 5\n',
    }),
  ).toMatchFileSnapshot('fixtures/small-files.txt');
});

test('a broken small file names its line', async () => {
  await expect(await report({ 'articles/good.md': good, 'authors.yaml': 'a: "b\nc: d\n' })).toMatchFileSnapshot(
    'fixtures/broken-small-file.txt',
  );
});
