/** Builds the plain blog in the working directory. Its cache stays in the project for the next build. */
import { build } from 'astro';

process.env['NODE_ENV'] = 'production';
await build({ root: process.cwd(), outDir: 'dist', cacheDir: '.cache/astro', logLevel: 'warn' });
