/** Entry of a thread that analyzes a share of the articles; see parallel.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { analyzeShare, type Share } from './parallel.ts';

parentPort?.postMessage(await analyzeShare(workerData as Share));
