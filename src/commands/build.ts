/** `npm run build`: the site for deploying, in dist/. With `-- --fresh`, nothing that earlier builds kept is used. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { buildReport, explainFailure } from '../build/build-report.ts';
import { copyCards, drawCardsAhead } from '../build/cards/draw-cards.ts';
import { drawIcons } from '../build/draw-icons.ts';
import { writeHostFiles } from '../build/host-files.ts';
import { writePictures } from '../build/picture-assets.ts';
import { lockBuild, measureFolder, swapFolder } from '../build/output-folder.ts';
import { keptPages } from '../build/pages/kept-pages.ts';
import { SearchIndex } from '../build/search-index.ts';
import { readDeployment } from '../deployment.ts';
import { site } from '../site.ts';
import { orExit } from './or-exit.ts';
import { readPort } from './read-port.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, '.cache');
const unfinished = join(cache, 'dist');
const finished = join(root, 'dist');
/** Everything that builds keep for the next one. */
const KEPT = ['astro', 'cards', 'check.json', 'pages.json', 'pictures'];
const { values: options } = orExit(() =>
  parseArgs({
    options: { fresh: { type: 'boolean', default: false }, 'before-serve': { type: 'boolean', default: false } },
  }),
);

const phases = new Map<string, number>();
let started = 0;
function endPhase(name: string): void {
  phases.set(name, process.uptime() - started);
  started = process.uptime();
}

// One clock for all steps of the build, so that they agree at midnight on what is published.
process.env['SOURCE_DATE_EPOCH'] ||= String(Math.floor(Date.now() / 1000));
const deployment = orExit(() => readDeployment(process.env, new Date()));
// `npm start` serves after the build. Its owner should not wait for that to read that PORT is wrong.
if (options['before-serve']) orExit(() => readPort(process.env));

// A build is for readers, whatever the shell says.
process.env['NODE_ENV'] = 'production';
try {
  lockBuild(join(cache, 'build.lock'));
  // A killed build leaves an unfinished folder behind.
  await rm(unfinished, { recursive: true, force: true });
  if (options.fresh) for (const name of KEPT) await rm(join(cache, name), { recursive: true, force: true });
  const drawing = drawCardsAhead({ root, today: deployment.today, cache: join(cache, 'cards') });
  let copying = Promise.resolve();
  const searchIndex = new SearchIndex();
  const pages = keptPages(
    { root, published: finished, index: join(cache, 'pages.json'), deployment },
    {
      expect(files) {
        endPhase('check and bundles');
        searchIndex.expect(files);
        // Astro has emptied the folder by now.
        copying = drawing.then(({ cards }) => copyCards(cards.pictures, unfinished));
        copying.catch(() => undefined);
      },
      read(file, body) {
        searchIndex.read(file, body);
      },
    },
  );
  await build({ root, outDir: unfinished, logLevel: 'warn', integrations: [pages.integration] });
  endPhase('pages');
  await drawIcons(unfinished, site.colors);
  await writePictures(root, unfinished);
  await copying;
  endPhase('pictures');
  await searchIndex.write(unfinished);
  endPhase('search index');
  const { articles, cards } = await drawing;
  await writeHostFiles(unfinished, articles, deployment);
  const templates = JSON.parse(await readFile(join(unfinished, 'templates.json'), 'utf8')) as unknown[];
  const size = await measureFolder(unfinished);
  await swapFolder(unfinished, finished, join(cache, 'outgoing'));
  pages.save();
  endPhase('other files');
  console.log(buildReport({ ...size, kept: pages.kept(), templates: templates.length, ...cards, phases }));
} catch (error) {
  console.error(`\n${explainFailure(error)}\nNothing was published. dist/ is unchanged.`);
  process.exit(1);
}
