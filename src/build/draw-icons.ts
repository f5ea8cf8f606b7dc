import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Site } from '../site.ts';
import { colorDrawing } from './color-tokens.ts';
import { FAVICON_PATH, type Icon, manifestIcons, touchIcon } from '../features/metadata/icons.ts';

/**
 * Share of a maskable icon's width that the drawing takes up. Its corners stay inside the safe zone, a circle of 80 % of the
 * width.
 */
const MASKABLE_SCALE = 0.56;

/** Sizes at which browsers and Windows show a favicon. */
const FAVICON_SIZES = [16, 32, 48];

/** Colors the favicon.svg of a built site and draws the other icons from it. */
export async function drawIcons(folder: string, colors: Site['colors']): Promise<void> {
  const file = join(folder, 'favicon.svg');
  const svg = colorDrawing(await readFile(file, 'utf8'), colors);
  await writeFile(file, svg);
  // The paper and the ink of the envelope: behind corners that must not be transparent, and around a maskable icon.
  const grounds = { own: undefined, square: colors.icon, maskable: colors.light.text };
  const draw = ({ size, shape }: Pick<Icon, 'size' | 'shape'>) =>
    toPng(shape === 'maskable' ? inTheMiddle(svg) : svg, size, grounds[shape]);
  for (const icon of [touchIcon, ...manifestIcons]) await writeFile(join(folder, icon.path), draw(icon));
  const favicons = FAVICON_SIZES.map((size) => ({ size, png: draw({ size, shape: 'own' }) }));
  await writeFile(join(folder, FAVICON_PATH), toIco(favicons));
}

function toPng(svg: string, width: number, background: string | undefined): Buffer {
  const fitTo = { mode: 'width', value: width } as const;
  return new Resvg(svg, { fitTo, ...(background !== undefined && { background }) }).render().asPng();
}

function inTheMiddle(svg: string): string {
  const place = `x="${(1 - MASKABLE_SCALE) / 2}" y="${(1 - MASKABLE_SCALE) / 2}" width="${MASKABLE_SCALE}" height="${MASKABLE_SCALE}"`;
  const href = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><image ${place} href="${href}"/></svg>`;
}

/** A square picture in an `.ico` file. */
interface IcoPicture {
  /** Width and height in pixels, below 256. */
  readonly size: number;
  readonly png: Buffer;
}

const HEADER_LENGTH = 6;
const ENTRY_LENGTH = 16;

/** Formats an `.ico` file: a table of the pictures, then the pictures as PNG, which every reader since 2007 accepts. */
function toIco(pictures: readonly IcoPicture[]): Buffer {
  const table = Buffer.alloc(HEADER_LENGTH + ENTRY_LENGTH * pictures.length);
  table.writeUInt16LE(1, 2);
  table.writeUInt16LE(pictures.length, 4);
  let start = table.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = HEADER_LENGTH + ENTRY_LENGTH * index;
    table.writeUInt8(size, entry);
    table.writeUInt8(size, entry + 1);
    table.writeUInt16LE(1, entry + 4);
    table.writeUInt16LE(32, entry + 6);
    table.writeUInt32LE(png.length, entry + 8);
    table.writeUInt32LE(start, entry + 12);
    start += png.length;
  }
  return Buffer.concat([table, ...pictures.map(({ png }) => png)]);
}
