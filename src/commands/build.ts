/** `npm run build`: the site for deploying, in dist/. */
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

const root = new URL('../../', import.meta.url);
const finished = new URL('dist', root);
const unfinished = new URL('.cache/dist', root);

// Whatever the shell says: what is built here is for readers.
process.env['NODE_ENV'] = 'production';
await build({ root: fileURLToPath(root), outDir: fileURLToPath(unfinished), logLevel: 'warn' });
// The last whole site stays until the next one is whole.
await rm(finished, { recursive: true, force: true });
await rename(unfinished, finished);
