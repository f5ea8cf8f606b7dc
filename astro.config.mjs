// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { check } from './src/check/integration.ts';
import { searchIndex } from './src/build/search-index.ts';
import { datedSitemap } from './src/build/sitemap.ts';
import { smallHeap } from './src/build/small-heap.ts';
import { markdownOptions } from './src/markdown/options.ts';
import { site } from './src/site.ts';
import { deployment, urls } from './src/context.ts';

for (const warning of deployment.warnings) console.warn(warning);

export default defineConfig({
  site: deployment.site,
  base: deployment.base,
  trailingSlash: 'always',
  // All that is kept for the next build lies in one folder.
  cacheDir: '.cache/astro',
  integrations: [check(deployment), mdx(), datedSitemap(deployment), searchIndex(), smallHeap()],
  markdown: {
    processor: satteri(markdownOptions({ link: urls.link, synonyms: site.synonyms })),
    // Our own step highlights with classes instead of inline styles: src/markdown/code.ts.
    syntaxHighlight: false,
  },
  // While one page is written to disk, others are made.
  build: { concurrency: 4, inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Astro marks every MDX module with a directive of its own, and the bundler wonders about each.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
