import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleSource } from '../helpers/article-source.ts';
import { buildCopy, copyProject } from '../helpers/build-copy.ts';

let root: string;
beforeEach(() => {
  root = copyProject();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const good = articleSource({ title: 'Good', date: '2025-01-01' });

test('invalid articles stop the build, are all named, and leave the last site unchanged', () => {
  expect(buildCopy(root, { 'good.md': good }, {}).status).toBe(0);
  const page = join(root, 'dist/articles/good/index.html');
  const before = readFileSync(page, 'utf8');

  const { status, output } = buildCopy(
    root,
    {
      'no-title.md': good.replace(/^title.*\n/mu, ''),
      'unknown-key.md': good.replace('title:', 'titel:'),
      'bad-date.md': good.replace('2025-01-01', '01.01.2025'),
      'broken-yaml.md': good.replace('"Good"', '"Good'),
      'no-picture.md': good.replace('Some text.', '![A desk](./gone.png)'),
      'no-picture-in-mdx.mdx': good.replace('Some text.', '<img src="./gone.png" alt="A desk" />'),
      'empty.md': good.replace('## One\n\nSome text.\n', ''),
    },
    {},
  );
  expect(status).toBe(1);
  for (const name of ['no-title', 'unknown-key', 'bad-date', 'broken-yaml', 'empty']) {
    expect(output).toContain(`content/articles/${name}.md:`);
  }
  // The two formats agree about pictures.
  expect(
    output.match(/There is no file "content\/articles\/gone\.png", so readers would see no picture\./gu),
  ).toHaveLength(2);
  expect(output).not.toMatch(/^\s+at /mu);
  expect(readFileSync(page, 'utf8')).toBe(before);
  expect(existsSync(join(root, 'dist/articles/empty'))).toBe(false);
});

test('with APP_URL, calls to action link to the app, and the site has no sign-up page', () => {
  const body = '## One\n\nText.\n\n> **Ready?** [Start](/sign-up)\n';
  const articles = { 'good.md': articleSource({ title: 'Good', date: '2025-01-01', body }) };
  expect(buildCopy(root, articles, { APP_URL: 'https://app.example.com' }).status).toBe(0);
  expect(readFileSync(join(root, 'dist/articles/good/index.html'), 'utf8')).toContain(
    'href="https://app.example.com/sign-up"',
  );
  expect(existsSync(join(root, 'dist/sign-up'))).toBe(false);
});

test('a preview is kept out of search', () => {
  const env = { NETLIFY: 'true', URL: 'https://a.netlify.app', CONTEXT: 'deploy-preview' };
  expect(buildCopy(root, { 'good.md': good }, env).status).toBe(0);
  const page = readFileSync(join(root, 'dist/articles/good/index.html'), 'utf8');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<link rel="canonical" href="https://a.netlify.app/articles/good/">');
});
