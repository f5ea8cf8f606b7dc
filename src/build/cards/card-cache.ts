import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type Card, CARD_SIZE } from '../../features/metadata/social-card.ts';
import { site } from '../../site.ts';

const { name, tagline, colors } = site;
const folder = new URL('./', import.meta.url);
const code = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
const { dependencies } = JSON.parse(readFileSync(new URL('../../../package.json', folder), 'utf8')) as {
  dependencies: Record<string, string>;
};
const tools = ['satori', '@resvg/resvg-js', '@fontsource/source-serif-4'].map((tool) => dependencies[tool]);

/** A hash of all that decides how a card looks: its words, the site's words and colors, the code of this folder, what it draws with. */
export function cardKey(card: Card): string {
  return createHash('sha256')
    .update(JSON.stringify([card, name, tagline, colors.light, CARD_SIZE, tools, code]))
    .digest('hex');
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * Whether a picture is as it was drawn: PNG keeps a checksum of each of its chunks, and its last one is empty. A picture
 * that was cut off or changed on its way through a cache is not whole.
 */
export function isWholePng(picture: Buffer): boolean {
  if (!picture.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
  let at = SIGNATURE.length;
  // A chunk: length of its data, its type, data, checksum of type and data.
  while (at + 12 <= picture.length) {
    const end = at + 8 + picture.readUInt32BE(at);
    if (end + 4 > picture.length) return false;
    const chunk = picture.subarray(at + 4, end);
    if (crc32(chunk) !== picture.readUInt32BE(end)) return false;
    at = end + 4;
    if (chunk.toString('latin1') === 'IEND') return at === picture.length;
  }
  return false;
}
