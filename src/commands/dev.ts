/** `npm run dev`: serves the site for authors. It updates when a file is saved and shows drafts with a badge. */
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { readDeployment } from '../deployment.ts';
import { orExit } from './or-exit.ts';

process.env['SHOW_DRAFTS'] = 'yes';
// Astro would print a stack.
orExit(() => readDeployment(process.env, new Date()));
await dev({ root: fileURLToPath(new URL('../../', import.meta.url)) });
