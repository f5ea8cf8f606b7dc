/**
 * Analyzes articles on several threads. 1,000 articles take about 30 s of CPU time, 60 % of it for parsing Markdown. The
 * budget of 12 ms an article cannot be met on one thread.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RawArticle } from '../../library/article-files.ts';
import type { Analysis, KnownNames } from '../checked-article.ts';
import { analyzeArticle } from './analyze-article.ts';

/** Articles that make a thread worth it: each thread loads the dictionaries first, which takes as long as about 50. */
const WORTH_A_THREAD = 50;

/** Parsing creates much short-lived garbage: with Node's own limit, a quarter of the time goes into collecting it. */
const YOUNG_MB = 192;

/** The articles that one thread analyzes. */
export interface Share {
  readonly articles: readonly RawArticle[];
  readonly known: KnownNames;
}

/** Analyzes articles, many of them on all cores. Returns analyses in the order of the articles. */
export async function analyzeArticles({ articles, known }: Share): Promise<Analysis[]> {
  const threads = Math.min(availableParallelism(), Math.floor(articles.length / WORTH_A_THREAD));
  if (threads <= 1) return analyzeShare({ articles, known });
  const shares = Array.from({ length: threads }, (_, thread) =>
    articles.filter((_, index) => index % threads === thread),
  );
  const results = await Promise.all(shares.map((share) => runThread({ articles: share, known })));
  return articles.map((_, index) => {
    const analysis = results[index % threads]?.[Math.floor(index / threads)];
    if (!analysis) throw new Error('A thread left out an article.');
    return analysis;
  });
}

/** Analyzes articles one after another. */
export async function analyzeShare({ articles, known }: Share): Promise<Analysis[]> {
  const analyses: Analysis[] = [];
  for (const article of articles) analyses.push(await analyzeArticle(article, known));
  return analyses;
}

function runThread(workerData: Share): Promise<Analysis[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('thread.ts', import.meta.url), {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
