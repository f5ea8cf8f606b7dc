import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { CARD_SIZE, type Card } from '../../features/metadata/social-card.ts';
import { site } from '../../site.ts';

const { name, tagline } = site;
const folder = new URL('./', import.meta.url);
const code = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
const { dependencies } = JSON.parse(readFileSync(new URL('../../../package.json', folder), 'utf8')) as {
  dependencies: Record<string, string>;
};
const tools = ['satori', '@resvg/resvg-js', '@fontsource/source-serif-4'].map((tool) => dependencies[tool]);

/** A hash of all that decides how a card looks: its words, the site's, the code of this folder, what it draws with. */
export function cardKey(card: Card): string {
  return createHash('sha256')
    .update(JSON.stringify([card, name, tagline, CARD_SIZE, tools, code]))
    .digest('hex');
}
