// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { check } from './src/integrations/check.ts';
import { datedSitemap } from './src/integrations/sitemap.ts';
import { markdownOptions } from './src/markdown/options.ts';
import { site } from './src/site.ts';
import { deployment, urls } from './src/urls.ts';

for (const warning of deployment.warnings) console.warn(warning);

export default defineConfig({
  site: deployment.site,
  base: deployment.base,
  trailingSlash: 'always',
  integrations: [check(deployment), mdx(), datedSitemap(deployment)],
  markdown: {
    processor: satteri(markdownOptions({ link: urls.link, synonyms: site.synonyms })),
    // Our own step highlights with classes instead of inline styles: src/markdown/code.ts.
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    build: {
      // What is fetched on use is small and without parts of its own: nothing to fetch ahead.
      modulePreload: false,
      rolldownOptions: {
        // Astro marks every MDX module with a directive of its own, and the bundler wonders about each.
        checks: { moduleLevelDirective: false },
      },
    },
  },
});
