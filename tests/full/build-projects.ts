import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy, copyProject } from '../helpers/build-copy.ts';
import { fixtureArticles } from '../helpers/fixture-site.ts';

export const articles = fixtureArticles();
export const env = { SITE_URL: 'https://example.com', SOURCE_DATE_EPOCH: String(Date.UTC(2030, 0, 1) / 1000) };

/** Folder of all projects of a test file. */
export const folder = mkdtempSync(join(tmpdir(), 'builds-'));

/** Hashes each file of a built site. Returns the hashes by path. */
export function siteIn(project: string): ReadonlyMap<string, string> {
  const dist = join(project, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(
    paths.map((path) => [path.slice(dist.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** Copies the project, without articles, to a folder of this name. */
export function newProject(name: string): string {
  const project = join(folder, name);
  mkdirSync(project, { recursive: true });
  return copyProject(project);
}

/** Builds the articles in a new project. Returns its site, which the builds of the tests must equal. */
export function buildReference(): ReadonlyMap<string, string> {
  const project = newProject('reference');
  const { status, output } = buildCopy(project, articles, env);
  if (status !== 0) throw new Error(`The reference was not built:\n${output}`);
  return siteIn(project);
}

export function removeProjects(): void {
  rmSync(folder, { recursive: true });
}
