/** A thread that draws its share of the cards. */
import { rename, writeFile } from 'node:fs/promises';
import { workerData } from 'node:worker_threads';
import type { Card } from '../../features/metadata/social-card.ts';
import { site } from '../../site.ts';
import { drawCard } from './draw-card.ts';

/** Cards by the path of their file. */
export type Share = readonly (readonly [file: string, card: Card])[];

for (const [file, card] of workerData as Share) {
  // Writing waits, and it has to: resvg gives back the memory of a picture, 4 MB, only while the thread is idle
  // (https://github.com/thx/resvg-js/issues/216).
  await writeFile(`${file}.unfinished`, await drawCard(card, site));
  await rename(`${file}.unfinished`, file);
}
