import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildSecondSite } from './setup.ts';

/** A hash of every file below a folder, by its path. */
function hashFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

test('two builds of the same content at the same time of the clock are equal to the byte', () => {
  const root = buildSecondSite();
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const [first, second] = [inject('secondSite'), root].map((project) => hashFiles(join(project, 'dist')));
  expect(Object.keys(first ?? {}).length).toBeGreaterThan(50);
  expect(second).toEqual(first);
});
