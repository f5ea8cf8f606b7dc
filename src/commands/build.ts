/** `npm run build`: the site for deploying, in dist/. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { explainFailure } from './explain-failure.ts';

const root = new URL('../../', import.meta.url);
const finished = new URL('dist', root);
const unfinished = new URL('.cache/dist', root);
const outgoing = new URL('.cache/outgoing', root);

// Whatever the shell says: what is built here is for readers.
process.env['NODE_ENV'] = 'production';
try {
  // A build that was killed leaves its half behind.
  await remove(unfinished);
  await build({ root: fileURLToPath(root), outDir: fileURLToPath(unfinished), logLevel: 'warn' });
  await publish();
} catch (error) {
  console.error(`\n${explainFailure(error)}\nNothing was published: dist/ is as it was.`);
  process.exit(1);
}

/** The last whole site stays until the next one is whole, and comes back when the next one cannot take its place. */
async function publish(): Promise<void> {
  await remove(outgoing);
  if (existsSync(finished)) await rename(finished, outgoing);
  try {
    await rename(unfinished, finished);
  } catch (error) {
    if (existsSync(outgoing)) await rename(outgoing, finished);
    throw error;
  }
  await remove(outgoing);
}

function remove(folder: URL): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
