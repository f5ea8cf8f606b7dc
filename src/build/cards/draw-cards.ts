import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Deployment } from '../../deployment.ts';
import { type Card, CARD_SIZE, cardPath, SITE_CARD_PATH, siteCard } from '../../features/metadata/social-card.ts';
import type { PublishedFile } from '../../library/article-files.ts';
import { site } from '../../site.ts';

/** The social cards of the site, by their site path. */
export function cardsOf(articles: readonly PublishedFile[]): ReadonlyMap<string, Card> {
  return new Map([
    [SITE_CARD_PATH, siteCard(site)],
    ...articles.map(({ slug, category, title }): [string, Card] => [cardPath(slug), { category, title }]),
  ]);
}

export interface DrawnCards {
  readonly drawn: number;
  /** Taken from the cache. */
  readonly reused: number;
  /** Files in the cache, by the site path of the card. */
  readonly pictures: ReadonlyMap<string, string>;
}

export interface DrawAhead {
  readonly root: string;
  readonly today: Deployment['today'];
  readonly cache: string;
}

/** The published articles and their cards. */
export interface DrawnAhead {
  readonly articles: readonly PublishedFile[];
  readonly cards: DrawnCards;
}

/**
 * Reads the published articles and draws their cards, 20 ms each, on a thread of its own: another core draws while this one
 * renders pages. See draw-ahead.ts.
 */
export function drawCardsAhead(workerData: DrawAhead): Promise<DrawnAhead> {
  const drawn = new Promise<DrawnAhead>((resolve, reject) => {
    const worker = new Worker(new URL('draw-ahead.ts', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // The caller waits for it after the check, which explains what is wrong with an article better.
  drawn.catch(() => undefined);
  return drawn;
}

/** Copies the pictures of cards to the folder of a built site. */
export async function copyCards(pictures: DrawnCards['pictures'], folder: string): Promise<void> {
  for (const [path, picture] of pictures) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(picture, join(folder, path));
  }
}

/**
 * Draws cards into the cache, which keeps the pictures of the last build as `<key>.<digest>.png`: a card is drawn again only
 * if it looks different or its picture is damaged.
 */
export async function drawCards(cards: ReadonlyMap<string, Card>, cache: string): Promise<DrawnCards> {
  await mkdir(cache, { recursive: true });
  const wanted = [...cards].map(([path, card]) => ({ path, card, key: cardKey(card) }));
  const keys = new Set(wanted.map(({ key }) => key));
  const known = new Map<string, string>();
  for (const name of await readdir(cache)) {
    const [key = '', digest] = name.split('.');
    const file = join(cache, name);
    if (keys.has(key) && digest === sha256(await readFile(file))) known.set(key, file);
    else await rm(file);
  }

  let drawn = 0;
  const pictures = new Map<string, string>();
  for (const { path, card, key } of wanted) {
    let picture = known.get(key);
    if (picture === undefined) {
      // Loaded on use: most builds draw no card.
      const { drawCard } = await import('./draw-card.ts');
      const png = await drawCard(card, site);
      picture = join(cache, `${key}.${sha256(png)}.png`);
      // Asynchronous, because resvg frees the memory of a picture (4 MB) only while the thread is idle:
      // https://github.com/thx/resvg-js/issues/216
      await writeFile(picture, png);
      known.set(key, picture);
      drawn++;
    }
    pictures.set(path, picture);
  }
  return { drawn, reused: wanted.length - drawn, pictures };
}

const here = new URL('./', import.meta.url);
const code = readdirSync(here).map((file) => readFileSync(new URL(file, here), 'utf8'));
const { dependencies } = JSON.parse(readFileSync(new URL('../../../package.json', here), 'utf8')) as {
  dependencies: Record<string, string>;
};
const tools = ['satori', '@resvg/resvg-js', '@fontsource/source-serif-4'].map((tool) => dependencies[tool]);

/** Hashes everything that a card's look depends on: texts, colors, the code in this folder and its dependencies. */
function cardKey(card: Card): string {
  return sha256(JSON.stringify([card, site.name, site.tagline, site.colors.light, CARD_SIZE, tools, code]));
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
