/** `npm run dev`: serves the site for authors. It updates when a file is saved and shows drafts with a badge. */
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';

process.env['SHOW_DRAFTS'] = 'yes';
await dev({ root: fileURLToPath(new URL('../../', import.meta.url)) });
