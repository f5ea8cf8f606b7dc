// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { markdownOptions } from './src/markdown/options.ts';
import { deployment, urls } from './src/urls.ts';

for (const warning of deployment.warnings) console.warn(warning);

export default defineConfig({
  site: deployment.site,
  base: deployment.base,
  trailingSlash: 'always',
  integrations: [mdx(), sitemap()],
  markdown: {
    processor: satteri(markdownOptions(urls.link)),
    // Our own step highlights with classes instead of inline styles: src/markdown/code.ts.
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
});
