/** `npm run build`: the site for deploying, in dist/. */
import { rename, rm } from 'node:fs/promises';
import { build } from 'astro';

const root = new URL('../../', import.meta.url);
const finished = new URL('dist', root);
const unfinished = new URL('.cache/dist', root);

await build({ root: root.pathname, outDir: unfinished.pathname, logLevel: 'warn' });
// The last whole site stays until the next one is whole.
await rm(finished, { recursive: true, force: true });
await rename(unfinished, finished);
