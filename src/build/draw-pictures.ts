import { drawCards, type CardCount } from './cards/draw-cards.ts';
import type { PublishedFile } from '../library/article-files.ts';
import { cardPath, SITE_CARD_PATH, siteCard, type Card } from '../features/metadata/social-card.ts';
import { drawIcons } from './draw-icons.ts';
import { site } from '../site.ts';

/** Draws the social cards and the icons of a built site into its folder. */
export async function drawPictures(
  articles: readonly PublishedFile[],
  folder: string,
  cache: string,
): Promise<CardCount> {
  const cards = new Map<string, Card>([
    [SITE_CARD_PATH, siteCard(site)],
    ...articles.map(({ slug, category, title }): [string, Card] => [cardPath(slug), { category, title }]),
  ]);
  await drawIcons(folder, site.colors);
  return drawCards(cards, folder, cache);
}
