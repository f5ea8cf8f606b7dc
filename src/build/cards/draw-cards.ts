import { once } from 'node:events';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from '../../features/metadata/social-card.ts';
import { cardKey, isWholePng } from './card-cache.ts';
import type { Share } from './card-worker.ts';

export interface CardCount {
  readonly drawn: number;
  /** Taken from the cache. */
  readonly reused: number;
}

/**
 * Puts the picture of each card, by its site path, into the folder of a built site. The cache holds the pictures of the
 * last build: a card is drawn once for as long as it looks the same, and again where its picture is damaged.
 */
export async function drawCards(cards: ReadonlyMap<string, Card>, folder: string, cache: string): Promise<CardCount> {
  await mkdir(cache, { recursive: true });
  const kept = await readdir(cache);
  const wanted = [...cards].map(([path, card]) => ({ path, card, picture: `${cardKey(card)}.png` }));
  const pictures = new Map(wanted.map(({ picture, card }) => [picture, card]));

  for (const picture of kept) {
    const file = join(cache, picture);
    if (pictures.has(picture) && isWholePng(await readFile(file))) pictures.delete(picture);
    else await rm(file);
  }
  await drawInParallel([...pictures].map(([picture, card]) => [join(cache, picture), card]));

  for (const { path, picture } of wanted) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(cache, picture), join(folder, path));
  }
  return { drawn: pictures.size, reused: wanted.length - pictures.size };
}

/** Draws on all cores: of n threads each takes every n-th card. */
async function drawInParallel(cards: Share): Promise<void> {
  const threads = Math.min(availableParallelism(), cards.length);
  const shares = Array.from({ length: threads }, (_, thread) => cards.filter((_, index) => index % threads === thread));
  await Promise.all(
    shares.map((share) =>
      once(new Worker(new URL('./card-worker.ts', import.meta.url), { workerData: share }), 'exit'),
    ),
  );
}
