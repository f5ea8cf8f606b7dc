import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { FAVICON_PATH, manifestIcons, touchIcon } from '../domain/icons.ts';
import { toIco } from './ico.ts';

/** The paper of the envelope: what an icon without transparent corners has there. */
export const ICON_PAPER = '#f1e9d8';

/** Sizes at which browsers and Windows show a favicon. */
const FAVICON_SIZES = [16, 32, 48];

/** Draws the icons of a built site from its favicon.svg. */
export async function drawIcons(folder: string): Promise<void> {
  const svg = await readFile(join(folder, 'favicon.svg'), 'utf8');
  for (const { path, size, isOpaque } of [touchIcon, ...manifestIcons]) {
    await writeFile(join(folder, path), toPng(svg, size, isOpaque));
  }
  const favicons = FAVICON_SIZES.map((size) => ({ size, png: toPng(svg, size, false) }));
  await writeFile(join(folder, FAVICON_PATH), toIco(favicons));
}

function toPng(svg: string, size: number, isOpaque: boolean): Buffer {
  const fitTo = { mode: 'width', value: size } as const;
  return new Resvg(svg, { fitTo, ...(isOpaque && { background: ICON_PAPER }) }).render().asPng();
}
