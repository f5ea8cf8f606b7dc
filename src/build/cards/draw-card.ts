import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Site } from '../../site.ts';
import { type Card, CARD_SIZE, siteCard } from '../../features/metadata/social-card.ts';
import { cardLayout, cutTitleType, TITLE_HEIGHT, TITLE_KEY, type TitleType, titleTypes } from './card-layout.ts';
import { charactersOf, fonts, legiblePart, withoutLooseMarks } from './fonts.ts';

type CardSite = Pick<Site, 'name' | 'tagline' | 'colors'>;

/**
 * Draws a card as PNG. A title in a script that the fonts lack would be a row of empty boxes, so it is replaced by the
 * title of the site's card.
 */
export async function drawCard(card: Card, site: CardSite): Promise<Buffer> {
  const written = mapTexts(card, withoutLooseMarks);
  const { svg, missing } = await fit(written, site);
  if (missing.size === 0) return toPng(svg);
  const { category, title = siteCard(site).title } = mapTexts(written, (text) => legiblePart(text, missing));
  return toPng((await fit({ category, title }, site)).svg);
}

function mapTexts<T>({ category, title }: Card, change: (text: string) => T) {
  return { category: category === undefined ? undefined : change(category), title: change(title) };
}

/** Lays out the card with the largest title that fits. */
async function fit(card: Card, site: CardSite): Promise<Drawing> {
  for (const type of titleTypes) {
    const drawing = await layOut(card, type, site);
    if (drawing.titleHeight <= TITLE_HEIGHT) return drawing;
  }
  return layOut(card, cutTitleType, site);
}

interface Drawing {
  /** The card as SVG. Texts are outlines, so drawing it needs no fonts. */
  readonly svg: string;
  readonly titleHeight: number;
  /** Characters that none of the fonts have. */
  readonly missing: ReadonlySet<string>;
}

async function layOut(card: Card, titleType: TitleType, site: CardSite): Promise<Drawing> {
  const missing = new Set<string>();
  let titleHeight = 0;
  const svg = await satori(cardLayout(card, titleType, site), {
    ...CARD_SIZE,
    fonts,
    onNodeDetected: ({ key, height }) => {
      if (key === TITLE_KEY) titleHeight = height;
    },
    loadAdditionalAsset: (_language, text) => {
      for (const character of charactersOf(text)) missing.add(character);
      return Promise.resolve([]);
    },
  });
  return { svg, titleHeight, missing };
}

function toPng(svg: string): Buffer {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
