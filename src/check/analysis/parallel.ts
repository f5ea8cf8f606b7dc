import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RawArticle } from '../../library/article-files.ts';
import type { Analysis, KnownNames } from '../checked-article.ts';
import { analyzeArticle } from './analyze-article.ts';

/** A thread reads the dictionaries first, which takes as long as some 50 articles. */
const WORTH_A_THREAD = 50;

/** Parsing leaves much behind that is soon forgotten: with Node's own limit, a quarter of the time goes into clearing up. */
const YOUNG_MB = 192;

/** What a thread is asked to do. */
export interface Share {
  readonly articles: readonly RawArticle[];
  readonly known: KnownNames;
}

/** Analyses of articles, in their order; many of them on all cores. */
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

/** One after another: what a thread does with its share. */
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
