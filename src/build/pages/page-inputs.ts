import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ARTICLE_FOLDER, isArticleName } from '../../features/articles/article-file.ts';
import type { Deployment } from '../../deployment.ts';

/** Everything that pages are made from, apart from the articles, from the root of the project. */
const INPUTS = [
  ...['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'],
  // Lists the packages that are installed.
  'node_modules/.package-lock.json',
];

/** Makes a digest of everything that pages are made from, apart from the articles, the day and the warnings. */
export function digestInputs(root: string, { today: _today, warnings: _warnings, ...settings }: Deployment): string {
  const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const hash = createHash('sha256').update(JSON.stringify([settings, process.versions, locale, timeZone]));
  for (const file of INPUTS.flatMap((input) => listInputs(root, input)))
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Lists a file, or the files in a folder that are not articles. A project may lack some of the inputs. */
function listInputs(root: string, input: string): string[] {
  const path = join(root, input);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [input] : [];
  const articles = join(root, ARTICLE_FOLDER);
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !(entry.parentPath === articles && isArticleName(entry.name)))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .sort();
}
