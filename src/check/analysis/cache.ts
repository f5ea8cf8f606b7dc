import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slugOf } from '../../features/articles/article-file.ts';
import type { RawArticle } from '../../library/article-files.ts';
import type { Analysis, CheckedArticle, KnownNames } from '../checked-article.ts';

/** Analyses by the digest of everything that they depend on. */
type AnalysisCache = ReadonlyMap<string, Analysis>;

const FILE = '.cache/check.json';

/** Folders and files of code that the analysis of an article runs, besides `check/` itself. */
const CODE_FOLDERS = ['../../features/articles', '../../features/planner', '../../features/templates', '../../lib'];
const CODE_FILES = [
  '../../site.ts',
  '../../paths.ts',
  '../../library/picture-files.ts',
  '../../features/all-templates/situation.ts',
  '../../features/all-templates/template-list.ts',
  '../../features/metadata/icons.ts',
  '../../features/metadata/social-card.ts',
  '../../../package.json',
  '../../markdown/parse.ts',
];
const WORDS = ['../../../.config/cspell.json', '../../../.config/words.txt'];

let codeDigest: string | undefined;

/** Analyzes articles, except those whose analysis is cached because neither they nor the rules have changed. */
export async function analyzeChanged(
  root: string,
  articles: readonly RawArticle[],
  known: KnownNames,
): Promise<CheckedArticle[]> {
  const digestOf = createDigest(known);
  const cache = await readCache(root);
  const digested = articles.map((article) => ({ article, digest: digestOf(article) }));
  const changed = digested.filter(({ digest }) => !cache.has(digest));
  const found = await analyze(
    changed.map(({ article }) => article),
    known,
  );
  const fresh = new Map(changed.map(({ digest }, index) => [digest, found[index]]));
  const analyzed = digested.flatMap(({ article, digest }) => {
    const analysis = cache.get(digest) ?? fresh.get(digest);
    return analysis ? [{ name: article.name, digest, analysis }] : [];
  });
  if (changed.length > 0 || analyzed.length < cache.size) {
    await writeCache(root, new Map(analyzed.map(({ digest, analysis }) => [digest, analysis])));
  }
  return analyzed.map(({ name, analysis }) => ({ ...analysis, name, slug: slugOf(name) }));
}

/** Parser and dictionaries are loaded on use: that takes longer than a whole run in which nothing has changed. */
async function analyze(articles: readonly RawArticle[], known: KnownNames): Promise<Analysis[]> {
  if (articles.length === 0) return [];
  const { analyzeArticles } = await import('./parallel.ts');
  return analyzeArticles({ articles, known });
}

/** Digests articles for the cache: equal digests mean equal analyses. */
function createDigest(known: KnownNames): (article: RawArticle) => string {
  // The process keeps running the code that it started with, but reads the words anew.
  codeDigest ??= sha256(...codeFiles().map((file) => readFileSync(file)));
  const words = WORDS.map(here)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file));
  const rules = sha256(JSON.stringify(known), codeDigest, ...words);
  return ({ name, bytes }) => sha256(rules, name, bytes);
}

/** Lists the files whose change makes the cache stale. Browser code, markup and styles are not among them. */
export function codeFiles(): string[] {
  const filesIn = (folder: string, recursive: boolean) =>
    readdirSync(folder, { recursive, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.m?[jt]s$/u.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  return [
    ...filesIn(here('..'), true),
    ...CODE_FOLDERS.flatMap((folder) => filesIn(here(folder), false)),
    ...CODE_FILES.map(here),
  ];
}

/** Reads the cache of the last run; empty if there is none or it is damaged. */
async function readCache(root: string): Promise<AnalysisCache> {
  try {
    const [digest = '', text = ''] = (await readFile(join(root, FILE), 'utf8')).split('\n');
    if (sha256(text) !== digest) return new Map();
    return new Map(JSON.parse(text) as [string, Analysis][]);
  } catch {
    return new Map();
  }
}

/**
 * Writes a file beside the cache and then moves it, so that another run never reads half of it. If nothing can be
 * written, the next run analyzes every article again.
 */
async function writeCache(root: string, cache: AnalysisCache): Promise<void> {
  const file = join(root, FILE);
  const unfinished = `${file}.${process.pid}`;
  const text = JSON.stringify([...cache]);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, `${sha256(text)}\n${text}`);
    await rename(unfinished, file);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
