/** `npm run dev` of the project in the working directory, on a port that is free; it tells its parent which. */
import { dev } from 'astro';

process.env['SHOW_DRAFTS'] = 'yes';
const { address } = await dev({ root: process.cwd(), logLevel: 'error', server: { host: '127.0.0.1' } });
process.send?.(address.port);
