/** `npm run dev`: the site for writing. A saved file shows at once; drafts carry a badge. */
import { dev } from 'astro';

await dev({ root: new URL('../../', import.meta.url).pathname });
