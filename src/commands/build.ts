/** `npm run build`: the site for deploying, in dist/. */
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { drawCards } from '../cards/draw-cards.ts';
import { buildReport } from '../domain/build-report.ts';
import { cardPath, SITE_CARD_PATH, siteCard, type Card } from '../domain/card.ts';
import { readDeployment } from '../domain/deployment.ts';
import { drawIcons } from '../icons/draw-icons.ts';
import { readPublishedArticles } from '../integrations/published-articles.ts';
import { site } from '../site.ts';
import { measureFolder } from './measure-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const finished = join(root, 'dist');
const unfinished = join(root, '.cache/dist');
const { today } = readDeployment(process.env, new Date());

// Whatever the shell says: what is built here is for readers.
process.env['NODE_ENV'] = 'production';
await build({ root, outDir: unfinished, logLevel: 'warn' });

const articles = await readPublishedArticles(root, today);
const cards = new Map<string, Card>([
  [SITE_CARD_PATH, siteCard(site)],
  ...articles.map(({ slug, category, title }): [string, Card] => [cardPath(slug), { category, title }]),
]);
const cardCount = await drawCards(cards, unfinished, join(root, '.cache/cards'));
await drawIcons(unfinished);

// The last whole site stays until the next one is whole.
await rm(finished, { recursive: true, force: true });
await rename(unfinished, finished);

const templates = JSON.parse(await readFile(join(finished, 'templates.json'), 'utf8')) as unknown[];
const seconds = process.uptime();
console.log(buildReport({ ...(await measureFolder(finished)), templates: templates.length, ...cardCount, seconds }));
