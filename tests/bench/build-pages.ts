/**
 * Builds the Astro project in the working directory: pages, feeds and sitemaps, without the steps that `npm run build`
 * adds (cards, search index, styles and policies of finished pages). The cache stays in the project for the next build.
 */
import { build } from 'astro';

process.env['NODE_ENV'] = 'production';
await build({ root: process.cwd(), outDir: 'dist', cacheDir: '.cache/astro', logLevel: 'warn' });
