import { readFileSync } from 'node:fs';
import type { Font } from 'satori';

/** The alphabets that cards are written in, the commonest first. Each has files of its own. */
const ALPHABETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
const WEIGHTS = [400, 600] as const;

const files = new URL('files/', import.meta.resolve('@fontsource/source-serif-4/package.json'));

/**
 * The serif of the cards. Pages use the reader's own; a picture has to bring one. A site in another script has to name a
 * font of it here. Each alphabet is named apart: of two fonts of one name and weight satori knows the last one only.
 */
export const fonts: Font[] = ALPHABETS.flatMap((alphabet) =>
  WEIGHTS.map((weight): Font => {
    const file = new URL(`source-serif-4-${alphabet}-${weight}-normal.woff`, files);
    return { name: alphabet, weight, style: 'normal', data: readFileSync(file) };
  }),
);

const graphemes = new Intl.Segmenter();

/** The characters of a text as readers count them: an emoji of several code points is one. */
export function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** A text without accents that belong to no letter: fonts have none for them, and some titles pile them up. */
export function withoutLooseMarks(text: string): string {
  return text.normalize('NFC').replace(/\p{M}/gu, '');
}

/**
 * A text without the characters that are in no font. Emoji and signs can be left out. Without some of its letters a text
 * would say something else: then there is none.
 */
export function legiblePart(text: string, missing: ReadonlySet<string>): string | undefined {
  const characters = charactersOf(text);
  if (characters.some((character) => missing.has(character) && /[\p{L}\p{N}]/u.test(character))) return undefined;
  const rest = characters.filter((character) => !missing.has(character)).join('');
  return rest.replace(/\s+/gu, ' ').trim() || undefined;
}
