/** Builds the plain fixture site unless it is current, and serves it as `npm start` serves a site. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureFixtureSite } from './fixture-site.ts';

const root = await ensureFixtureSite('plain');
await import(pathToFileURL(join(root, 'src/commands/serve.ts')).href);
