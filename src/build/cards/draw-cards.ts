import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Card, CARD_SIZE, cardPath, SITE_CARD_PATH, siteCard } from '../../features/metadata/social-card.ts';
import type { PublishedFile } from '../../library/article-files.ts';
import { site } from '../../site.ts';
import { drawCard } from './draw-card.ts';

/** The social cards of the site, by their site path. */
export function cardsOf(articles: readonly PublishedFile[]): ReadonlyMap<string, Card> {
  return new Map([
    [SITE_CARD_PATH, siteCard(site)],
    ...articles.map(({ slug, category, title }): [string, Card] => [cardPath(slug), { category, title }]),
  ]);
}

export interface CardCount {
  readonly drawn: number;
  /** Taken from the cache. */
  readonly reused: number;
}

/**
 * Writes the picture of each card to the folder of a built site. The cache keeps the pictures of the last build as
 * `<key>.<digest>.png`, so a card is drawn again only if it looks different or its picture is damaged.
 */
export async function drawCards(cards: ReadonlyMap<string, Card>, folder: string, cache: string): Promise<CardCount> {
  await mkdir(cache, { recursive: true });
  const wanted = [...cards].map(([path, card]) => ({ path, card, key: cardKey(card) }));
  const keys = new Set(wanted.map(({ key }) => key));
  const pictures = new Map<string, string>();
  for (const name of await readdir(cache)) {
    const [key = '', digest] = name.split('.');
    const file = join(cache, name);
    if (keys.has(key) && digest === sha256(await readFile(file))) pictures.set(key, file);
    else await rm(file);
  }

  let drawn = 0;
  for (const { path, card, key } of wanted) {
    let picture = pictures.get(key);
    if (picture === undefined) {
      const png = await drawCard(card, site);
      picture = join(cache, `${key}.${sha256(png)}.png`);
      // Asynchronous, because resvg frees the memory of a picture (4 MB) only while the thread is idle:
      // https://github.com/thx/resvg-js/issues/216
      await writeFile(picture, png);
      pictures.set(key, picture);
      drawn++;
    }
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(picture, join(folder, path));
  }
  return { drawn, reused: wanted.length - drawn };
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
