/** Analyzes a share of the articles on a thread of its own; see analyze-articles.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { analyzeShare, type Share } from './analyze-articles.ts';

parentPort?.postMessage(await analyzeShare(workerData as Share));
