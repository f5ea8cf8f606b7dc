/** `npm run dev`: the site for writing. A saved file shows at once; drafts carry a badge. */
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';

process.env['SHOW_DRAFTS'] = 'yes';
await dev({ root: fileURLToPath(new URL('../../', import.meta.url)) });
