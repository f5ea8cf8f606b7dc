/** Entry of the thread that reads the published articles and draws their cards; see draw-cards.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { readPublishedFiles } from '../../library/article-files.ts';
import { cardsOf, drawCards, type DrawAhead, type DrawnAhead } from './draw-cards.ts';

const { root, today, cache } = workerData as DrawAhead;
const articles = await readPublishedFiles(root, today);
const result: DrawnAhead = { articles, cards: await drawCards(cardsOf(articles), cache) };
parentPort?.postMessage(result);
