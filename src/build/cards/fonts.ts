import { readFileSync } from 'node:fs';
import type { Font } from 'satori';

/** The alphabets of the cards, the most common first. Each has its own files. */
const ALPHABETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
const WEIGHTS = [400, 600] as const;

const files = new URL('files/', import.meta.resolve('@fontsource/source-serif-4/package.json'));

/**
 * The serif font of the cards; pages use a font of the reader's system. A site in another script needs another font here.
 * Each alphabet has its own name, because satori keeps only the last of two fonts with the same name and weight.
 */
export const fonts: Font[] = ALPHABETS.flatMap((alphabet) =>
  WEIGHTS.map((weight): Font => {
    const file = new URL(`source-serif-4-${alphabet}-${weight}-normal.woff`, files);
    return { name: alphabet, weight, style: 'normal', data: readFileSync(file) };
  }),
);

const graphemes = new Intl.Segmenter();

/** Splits a text into characters as readers count them: an emoji of several code points is one. */
export function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Removes accents that do not combine with a letter: no font has them, and some titles stack them. */
export function withoutLooseMarks(text: string): string {
  return text.normalize('NFC').replace(/\p{M}/gu, '');
}

/**
 * Removes emoji and symbols that none of the fonts have. A text with missing letters would be wrong, so it becomes
 * undefined.
 */
export function legiblePart(text: string, missing: ReadonlySet<string>): string | undefined {
  const characters = charactersOf(text);
  if (characters.some((character) => missing.has(character) && /[\p{L}\p{N}]/u.test(character))) return undefined;
  const rest = characters.filter((character) => !missing.has(character)).join('');
  return rest.replace(/\s+/gu, ' ').trim() || undefined;
}
