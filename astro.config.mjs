// @ts-check
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { check } from './src/check/integration.ts';
import { searchIndex } from './src/build/search-index.ts';
import { datedSitemap } from './src/build/sitemap.ts';
import { colorTokens } from './src/build/color-tokens.ts';
import { pictureFiles } from './src/build/picture-assets.ts';
import { createImages } from './src/library/published-pictures.ts';
import { markdownOptions } from './src/markdown/options.ts';
import { site } from './src/site.ts';
import { deployment, urls } from './src/context.ts';
import { missingContact } from './src/deployment.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Vite puts a helper before what is fetched on use, which fetches its parts ahead and waits for its styles. Elements bring
 * their styles themselves, so `import()` alone will do. Without the helper, the first view of every page is 917 bytes lighter
 * (brotli); the parts of an element come one round trip later, when it is still below the screen.
 *
 * @type {import('vite').Plugin}
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  apply: 'build',
  config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** Modules that letters share with other elements. None of them may need a module of the script of every page. */
const SHARED =
  /lib\/(?:text|browser\/(?:after-paint|controls|copy|dom|download|form-keys|stored-map))\.|features\/templates\/(?:field|fill|applications|interview-dates|browser\/(?:application-store|value-controls))\./u;

for (const warning of [...deployment.warnings, ...missingContact(site.owner, deployment)]) console.warn(warning);

export default defineConfig({
  site: deployment.site,
  base: deployment.base,
  trailingSlash: 'always',
  // One folder for everything that is kept between builds.
  cacheDir: '.cache/astro',
  integrations: [check(deployment), mdx(), datedSitemap(deployment), searchIndex(), pictureFiles(root)],
  markdown: {
    processor: satteri(
      markdownOptions({
        link: urls.link,
        image: createImages(root, urls),
        synonyms: site.synonyms,
        language: site.language,
      }),
    ),
    // Our own step highlights with classes instead of inline styles: src/markdown/code.ts.
    syntaxHighlight: false,
  },
  // Render other pages while one is written to disk.
  build: { concurrency: 4, inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [colorTokens(site.colors), plainImports],
    build: {
      rolldownOptions: {
        // Astro adds a directive to every MDX module, and the bundler warns about each.
        checks: { moduleLevelDirective: false },
        // Letters and most other elements need these together. As one file they are 900 bytes smaller (brotli).
        output: {
          codeSplitting: {
            groups: [{ name: 'shared', test: SHARED }],
          },
        },
      },
    },
  },
});
