/**
 * Builds the Astro project in the working directory: pages, feeds and maps, without what `npm run build` adds: the
 * cards, the index, and the styles and policies of finished pages. What is kept for the next build stays in the project.
 */
import { build } from 'astro';

process.env['NODE_ENV'] = 'production';
await build({ root: process.cwd(), outDir: 'dist', cacheDir: '.cache/astro', logLevel: 'warn' });
