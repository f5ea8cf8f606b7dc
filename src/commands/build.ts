/** `npm run build`: the site for deploying, in dist/. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { drawPictures } from '../build/draw-pictures.ts';
import { measureFolder, swapFolder } from '../build/folders.ts';
import { writeHostFiles } from '../build/host-files.ts';
import { lockBuild } from '../build/lock-build.ts';
import { buildReport, explainFailure } from '../build/build-report.ts';
import { writeSearchIndex } from '../build/search-index.ts';
import { readDeployment } from '../deployment.ts';
import { readPublishedFiles } from '../library/article-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, '.cache');
const unfinished = join(cache, 'dist');
const finished = join(root, 'dist');
// One clock for the check, the pages and what follows them: at midnight they would disagree on what is published.
process.env['SOURCE_DATE_EPOCH'] ||= String(Math.floor(Date.now() / 1000));
const deployment = readDeployment(process.env, new Date());

// Whatever the shell says: what is built here is for readers.
process.env['NODE_ENV'] = 'production';
try {
  lockBuild(join(cache, 'build.lock'));
  // A build that was killed leaves its half behind.
  await rm(unfinished, { recursive: true, force: true });
  await build({ root, outDir: unfinished, logLevel: 'warn' });
  const articles = await readPublishedFiles(root, deployment.today);
  // Pictures are drawn by threads and the index is made by a process of its own: all cores are used.
  const [cards] = await Promise.all([
    drawPictures(articles, unfinished, join(cache, 'cards')),
    writeSearchIndex(unfinished),
  ]);
  await writeHostFiles(unfinished, articles, deployment);
  const templates = JSON.parse(await readFile(join(unfinished, 'templates.json'), 'utf8')) as unknown[];
  const size = await measureFolder(unfinished);
  await swapFolder(unfinished, finished, join(cache, 'outgoing'));
  console.log(buildReport({ ...size, templates: templates.length, ...cards, seconds: process.uptime() }));
} catch (error) {
  console.error(`\n${explainFailure(error)}\nNothing was published: dist/ is as it was.`);
  process.exit(1);
}
