import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { toSearchSource } from '../features/search/index-source.ts';
import { articlePath, SEARCH_INDEX_PATH } from '../paths.ts';
import { site } from '../site.ts';

/** What of a guide's page is no part of the guide. */
const NOT_INDEXED = [
  '.article-head .facts',
  '.breadcrumbs',
  '.contents',
  '.jump',
  '.template-note',
  '.call-to-action',
  '.onward',
  'caption',
  'sup',
  '[data-footnote-backref]',
];

/**
 * Writes the index that `/search/` asks into a built site, made from the finished pages of the guides. The same pages give
 * the same files, to the byte.
 *
 * @throws {Error} when Pagefind cannot read a page.
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index } = unfailing(
    await createIndex({
      rootSelector: '.article',
      excludeSelectors: NOT_INDEXED,
      forceLanguage: site.language,
    }),
  );
  if (!index) throw new Error('Pagefind made no index.');
  // One after the other: the order of the pages decides their numbers in the index.
  for (const slug of (await readdir(join(folder, 'articles'))).sort()) {
    const page = await readFile(join(folder, 'articles', slug, 'index.html'), 'utf8').catch(() => undefined);
    if (page === undefined) continue;
    unfailing(await index.addHTMLFile({ url: articlePath(slug), content: toSearchSource(page) }));
  }
  const { files } = unfailing(await index.getFiles());
  await Promise.all(
    files
      .filter(({ path }) => isNeeded(path))
      .map(({ path, content }) => write(join(folder, SEARCH_INDEX_PATH, path), content)),
  );
  await close();
}

/** Pagefind brings interfaces of its own, of half a megabyte; ours is src/features/search/browser/site-search.ts. */
function isNeeded(path: string): boolean {
  return path === 'pagefind.js' || !/\.(?:js|css)$|^wasm\.unknown/u.test(path);
}

async function write(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function unfailing<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

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
