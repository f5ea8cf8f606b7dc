import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { SEARCH_INDEX_PATH } from '../paths.ts';

/** `npm run dev` has no finished pages to index: `/search/` asks the index of the last build there. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const lastIndex = fileURLToPath(new URL(`../../dist${SEARCH_INDEX_PATH}`, import.meta.url));
        server.middlewares.use(SEARCH_INDEX_PATH.slice(0, -1), sirv(lastIndex, { dev: true }));
      },
    },
  };
}
