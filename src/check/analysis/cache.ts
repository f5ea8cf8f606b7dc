import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slugOf } from '../../features/articles/article-file.ts';
import type { KnownNames } from '../rules/frontmatter/fields.ts';
import type { CheckedArticle } from '../site/site-map.ts';
import type { RawArticle } from '../../library/article-files.ts';
import type { Analysis } from './analyze-article.ts';

/** What was found in articles, by the digest of everything that it depends on. */
type AnalysisCache = ReadonlyMap<string, Analysis>;

const FILE = '.cache/check.json';

/** What decides which problems an article has, besides its own text: the rules, their libraries, the list of words. */
const FOLDERS = ['..', '../../features', '../../lib', '../../library'];
const FILES = ['../../site.ts', '../../paths.ts', '../../deployment.ts', '../../../package.json'];
const WORDS = ['../../../.config/cspell.json', '../../../.config/words.txt'];

let ruleDigest: string | undefined;

/** Digests articles for the cache: equal digests have equal problems. */
function createDigest(known: KnownNames): (article: RawArticle) => string {
  // The rules that run are those of the process's start, whatever is saved meanwhile; the words are read anew.
  ruleDigest ??= digestOf(ruleFiles());
  const rules = sha256(JSON.stringify(known), ruleDigest, digestOf(WORDS.map(here)));
  return ({ name, bytes }) => sha256(rules, name, bytes);
}

/** The cache of the last run; empty where there is none, or where it is damaged. */
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
 * Written beside and then moved, so that another run never reads half of it. Where nothing can be written, the next run
 * reads every article again.
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

function ruleFiles(): string[] {
  const inFolders = FOLDERS.map(here).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );
  return [...inFolders, ...FILES.map(here)];
}

function digestOf(files: readonly string[]): string {
  return sha256(...files.filter((file) => existsSync(file)).map((file) => readFileSync(file)));
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** What each article says: kept from the last run where neither it nor the rules have changed. */
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

/** Parser, rules and dictionaries are loaded on use: that takes longer than a whole run in which nothing has changed. */
async function analyze(articles: readonly RawArticle[], known: KnownNames): Promise<Analysis[]> {
  if (articles.length === 0) return [];
  const { analyzeArticles } = await import('./parallel.ts');
  return analyzeArticles({ articles, known });
}
