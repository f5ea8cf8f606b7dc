/** Entry of the thread that draws the cards of the published articles; see draw-cards.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { readPublishedFiles } from '../../library/article-files.ts';
import { cardsOf, drawCards, type DrawAhead } from './draw-cards.ts';

const { root, today, cache } = workerData as DrawAhead;
parentPort?.postMessage(await drawCards(cardsOf(await readPublishedFiles(root, today)), cache));
