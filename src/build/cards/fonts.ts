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
