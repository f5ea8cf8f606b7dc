import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { toSearchSource } from '../features/search/index-source.ts';
import { WORD_SIGNS } from '../features/search/word-match.ts';
import { articlePath, SEARCH_INDEX_PATH } from '../paths.ts';
import { site } from '../site.ts';

/** Parts of an article's page that are not part of the article. */
const NOT_INDEXED = [
  '.article-head .facts',
  '.breadcrumbs',
  '.contents',
  '.guide-templates',
  '.template-note',
  '.call-to-action',
  '.onward',
  'caption',
  'sup',
  '[data-footnote-backref]',
];

/**
 * Writes the index for `/search/` into a built site, from the finished pages of its articles. The same pages give the same
 * bytes.
 *
 * @throws {Error} if Pagefind cannot read a page.
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index } = withoutErrors(
    await createIndex({
      rootSelector: '.article',
      excludeSelectors: NOT_INDEXED,
      forceLanguage: site.language,
      includeCharacters: WORD_SIGNS,
    }),
  );
  if (!index) throw new Error('Pagefind did not create an index.');
  // In sequence, because the order of the pages decides their numbers in the index.
  for (const slug of (await readdir(join(folder, 'articles'))).sort()) {
    const page = await readFile(join(folder, 'articles', slug, 'index.html'), 'utf8').catch(() => undefined);
    if (page === undefined) continue;
    withoutErrors(await index.addHTMLFile({ url: articlePath(slug), content: toSearchSource(page) }));
  }
  const { files } = withoutErrors(await index.getFiles());
  await Promise.all(
    files
      .filter(({ path }) => isNeeded(path))
      .map(({ path, content }) => write(join(folder, SEARCH_INDEX_PATH, path), content)),
  );
  await close();
}

/** Leaves out Pagefind's own user interfaces, half a megabyte; ours is src/features/search/browser/site-search.ts. */
function isNeeded(path: string): boolean {
  return path === 'pagefind.js' || !/\.(?:js|css)$|^wasm\.unknown/u.test(path);
}

async function write(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function withoutErrors<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

/** Serves the index of the last build to `npm run dev`, which has no finished pages to index. */
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
