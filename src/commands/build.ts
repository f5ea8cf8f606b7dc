/** `npm run build`: the site for deploying, in dist/. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { buildReport, explainFailure } from '../build/build-report.ts';
import { cardsOf, drawCards } from '../build/cards/draw-cards.ts';
import { drawIcons } from '../build/draw-icons.ts';
import { writeHostFiles } from '../build/host-files.ts';
import { writePictures } from '../build/picture-assets.ts';
import { lockBuild, measureFolder, swapFolder } from '../build/output-folder.ts';
import { writeSearchIndex } from '../build/search-index.ts';
import { readDeployment } from '../deployment.ts';
import { readPublishedFiles } from '../library/article-files.ts';
import { site } from '../site.ts';
import { orExit } from './or-exit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, '.cache');
const unfinished = join(cache, 'dist');
const finished = join(root, 'dist');
// One clock for all steps of the build, so that they agree at midnight on what is published.
process.env['SOURCE_DATE_EPOCH'] ||= String(Math.floor(Date.now() / 1000));
const deployment = orExit(() => readDeployment(process.env, new Date()));

// A build is for readers, whatever the shell says.
process.env['NODE_ENV'] = 'production';
try {
  lockBuild(join(cache, 'build.lock'));
  // A killed build leaves an unfinished folder behind.
  await rm(unfinished, { recursive: true, force: true });
  await build({ root, outDir: unfinished, logLevel: 'warn' });
  const articles = await readPublishedFiles(root, deployment.today);
  await drawIcons(unfinished, site.colors);
  await writePictures(root, unfinished);
  // Pagefind indexes in a process of its own, so both cores work.
  const [cards] = await Promise.all([
    drawCards(cardsOf(articles), unfinished, join(cache, 'cards')),
    writeSearchIndex(unfinished),
  ]);
  await writeHostFiles(unfinished, articles, deployment);
  const templates = JSON.parse(await readFile(join(unfinished, 'templates.json'), 'utf8')) as unknown[];
  const size = await measureFolder(unfinished);
  await swapFolder(unfinished, finished, join(cache, 'outgoing'));
  console.log(buildReport({ ...size, templates: templates.length, ...cards, seconds: process.uptime() }));
} catch (error) {
  console.error(`\n${explainFailure(error)}\nNothing was published. dist/ is unchanged.`);
  process.exit(1);
}
