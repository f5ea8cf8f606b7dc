import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import sirv from 'sirv';
import { toSearchSource } from '../features/search/index-source.ts';
import { WORD_SIGNS } from '../features/search/word-match.ts';
import { articlePath, SEARCH_INDEX_PATH } from '../paths.ts';
import { site } from '../site.ts';
import type { PageReader } from './pages/kept-pages.ts';

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

const ARTICLE_PAGE = /^articles\/([^/]+)\/index\.html$/u;

/**
 * Makes the index for `/search/` from the finished pages of articles. Pagefind works in a process of its own, so it indexes
 * pages while others are rendered: nothing waits for its answers, for which this process has little time until then.
 * Pagefind cannot change an index: each build indexes all pages.
 */
export class SearchIndex implements PageReader {
  #pages: ReadonlyMap<string, PromiseWithResolvers<string>> = new Map();
  #files: Promise<readonly IndexFile[]> = Promise.resolve([]);

  /** Starts to index these pages, in this order, which decides their numbers in the index: the same pages give the same bytes. */
  expect(files: readonly string[]): void {
    const articles = files.filter((file) => ARTICLE_PAGE.test(file));
    this.#pages = new Map(articles.map((file) => [file, Promise.withResolvers<string>()]));
    this.#files = this.#indexPages();
    // `write` reports what went wrong.
    this.#files.catch(() => undefined);
  }

  read(file: string, body: Buffer): void {
    this.#pages.get(file)?.resolve(toSearchSource(body.toString()));
  }

  /**
   * Writes the index of all pages into a built site.
   *
   * @throws {Error} if Pagefind cannot read a page.
   */
  async write(folder: string): Promise<void> {
    await Promise.all(
      (await this.#files)
        .filter(({ path }) => isNeeded(path))
        .map(({ path, content }) => write(join(folder, SEARCH_INDEX_PATH, path), content)),
    );
  }

  async #indexPages(): Promise<readonly IndexFile[]> {
    const { index } = withoutErrors(
      await createIndex({
        rootSelector: '.article',
        excludeSelectors: NOT_INDEXED,
        forceLanguage: site.language,
        includeCharacters: WORD_SIGNS,
      }),
    );
    if (!index) throw new Error('Pagefind did not create an index.');
    const added: Promise<{ errors: string[] }>[] = [];
    for (const [file, page] of this.#pages) {
      const slug = ARTICLE_PAGE.exec(file)?.[1] ?? '';
      added.push(index.addHTMLFile({ url: articlePath(slug), content: await page.promise }));
    }
    for (const response of await Promise.all(added)) withoutErrors(response);
    const { files } = withoutErrors(await index.getFiles());
    await close();
    return files;
  }
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
