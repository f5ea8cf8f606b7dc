/** Runs `npm run dev` for the project in the working directory, on a free port that it sends to its parent process. */
import { dev } from 'astro';

process.env['SHOW_DRAFTS'] = 'yes';
const { address } = await dev({ root: process.cwd(), logLevel: 'error', server: { host: '127.0.0.1' } });
process.send?.(address.port);
