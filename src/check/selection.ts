import { existsSync, globSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { nearest } from '../lib/nearest.ts';
import { ARTICLE_FOLDER } from '../features/articles/article-file.ts';
import { PLANNER_FILE } from '../features/planner/planner-schema.ts';
import { listArticleFolder } from '../library/article-files.ts';
import { DATA_FILES } from './source/data-file.ts';
import { SITE_FILE } from './source/site-file.ts';
import { quote } from './wording.ts';

/** The files that a person asked about, or a sentence for each argument that means none. */
interface Selection {
  /** From the root of the project. */
  readonly files: ReadonlySet<string>;
  readonly mistakes: readonly string[];
}

/**
 * Finds the checked files that arguments of a command mean: files, folders, and patterns that the shell left as they are.
 *
 * @param folders Where relative arguments may start, the likeliest first.
 */
export async function selectFiles(
  root: string,
  folders: readonly string[],
  paths: readonly string[],
): Promise<Selection> {
  const { articles, others } = await listArticleFolder(root);
  const checked = [
    SITE_FILE,
    PLANNER_FILE,
    ...DATA_FILES,
    ...[...articles, ...others].map((name) => `${ARTICLE_FOLDER}/${name}`),
  ];
  const files = new Set<string>();
  const mistakes: string[] = [];
  for (const path of paths) {
    const found = folders.map((folder) => findPaths(folder, path)).filter((some) => some.length > 0);
    const inProject = found.map((some) => some.map((one) => fromRoot(root, one)));
    const chosen = inProject.map((some) =>
      checked.filter((file) => some.some((one) => isIn(file, one) || isIn(one, file))),
    );
    const best = chosen.find((some) => some.length > 0);
    for (const file of best ?? []) files.add(file);
    if (!best) mistakes.push(found.length > 0 ? notChecked(path) : notFound(path, checked));
  }
  return { files, mistakes };
}

/** Absolute paths of the file or folder, or of everything that a pattern matches. */
function findPaths(folder: string, path: string): string[] {
  const absolute = resolve(folder, path);
  if (path.trim() === '') return [];
  // A file may be called "a[1].md", so that a path that exists is not a pattern.
  if (existsSync(absolute)) return [absolute];
  return /[*?[\]{}]/u.test(path) ? globSync(path, { cwd: folder }).map((name) => resolve(folder, name)) : [];
}

/** The path from the root of the project as findings have it. Links and, where it does not matter, case are resolved. */
function fromRoot(root: string, file: string): string {
  return relative(realpathSync.native(root), realpathSync.native(file)).replaceAll('\\', '/');
}

/** Checks whether a file is what a path names, or in the folder that it names. The path '' is the root. */
function isIn(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}

function notChecked(path: string): string {
  return `${quote(path)} is not checked. The check reads ${[SITE_FILE, PLANNER_FILE, ...DATA_FILES].join(', ')} and ${ARTICLE_FOLDER}/.`;
}

function notFound(path: string, checked: readonly string[]): string {
  const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
  const stemOf = (file: string) => nameOf(file).replace(/\.\w+$/u, '');
  const wanted = nameOf(path.replaceAll('\\', '/'));
  const meant =
    checked.find((file) => stemOf(file) === stemOf(wanted)) ??
    checked.find((file) => nameOf(file) === nearest(wanted, checked.map(nameOf)));
  const hint = meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
  return /[*?[\]{}]/u.test(path) ? `Nothing matches ${quote(path)}.` : `There is no file ${quote(path)}.${hint}`;
}
