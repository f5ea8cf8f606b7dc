import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildCopy } from '../helpers/build-copy.ts';
import { articles, buildReference, env, newProject, removeProjects, siteIn } from './build-projects.ts';

let reference: ReadonlyMap<string, string>;
let root: string;
let count = 0;

beforeAll(() => {
  reference = buildReference();
});

beforeEach(() => {
  root = newProject(`project-${count++}`);
});

afterAll(removeProjects);

const half = ({ length }: Buffer) => Math.floor(length / 2);

test('a cache of other articles and another address does not change the site', () => {
  const others = Object.fromEntries(
    Object.entries(articles).map(([name, text]) => [
      name,
      `${text.replace('title: "', 'title: "Old: ')}\nAn old line.\n`,
    ]),
  );
  expect(buildCopy(root, others, { ...env, SITE_URL: 'https://example.net' }).status).toBe(0);
  expect(buildCopy(root, articles, env).status).toBe(0);
  expect(siteIn(root)).toEqual(reference);
});

test.each([
  ['emptied', () => Buffer.alloc(0)],
  ['cut in half', (whole: Buffer) => whole.subarray(0, half(whole))],
  ['changed in the middle', (whole: Buffer) => Buffer.from(whole).fill('7', half(whole), half(whole) + 8)],
])('a cache whose files are %s does not change the site', (_, damage) => {
  expect(buildCopy(root, articles, env).status).toBe(0);
  const kept = readdirSync(join(root, '.cache'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(kept.length).toBeGreaterThan(10);
  for (const file of kept) writeFileSync(file, damage(readFileSync(file)));
  const { status, output } = buildCopy(root, articles, env);
  expect(output).not.toContain('Error');
  expect(status).toBe(0);
  expect(siteIn(root)).toEqual(reference);
});
