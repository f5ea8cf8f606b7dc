import { indexedWords } from '../index-source.ts';
import { type SearchResult, type IndexedArticle, readResult } from '../result.ts';
import type { FindingCounts, SearchQuery } from '../search-query.ts';
import { isSameWord, wordsOf } from '../word-match.ts';

/** What is used of Pagefind in the browser; the package has types for Node alone. https://pagefind.app/docs/api/ */
export interface Pagefind {
  /** @param text Null finds everything that passes the filters. */
  search(text: string | null, options: { filters: Readonly<Record<string, string>> }): Promise<PagefindResponse>;
}

interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  /** Number of results without the filters. */
  readonly unfilteredResultCount: number;
}

interface PagefindResult {
  /** Numbers of the words that were found. */
  readonly words: readonly number[];
  readonly data: () => Promise<IndexedArticle>;
}

interface PagefindModule {
  createInstance(options: { noWorker: boolean }): Pagefind & { init(): Promise<void> };
}

/** Fetches Pagefind from the folder of the index. Its worker would only log an error under a strict policy. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = new URL(`${folder}pagefind.js`, location.href).href;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = module.createInstance({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** What was found for a query. */
export interface SearchFinding extends FindingCounts {
  /** The guides from one number up to another, best first. */
  load(from: number, to: number): Promise<SearchResult[]>;
}

/**
 * Looks for the guides that have all words of a query, as far as any guide has them; without a query, for those of a
 * category.
 */
export async function findArticles(pagefind: Pagefind, { text, category }: SearchQuery): Promise<SearchFinding> {
  const words = text.split(/\s+/u).filter((word) => wordsOf(word).length > 0);
  // Signs alone, such as an emoji, are a query for which nothing is found.
  if (text !== '' && words.length === 0)
    return { count: 0, countEverywhere: 0, missing: [], load: () => Promise.resolve([]) };
  const areKnown = await Promise.all(words.map((word) => isKnown(pagefind, word)));
  const known = words.filter((_, index) => areKnown[index]);
  const filters = category === '' ? {} : { category };
  const { results, unfilteredResultCount } = await pagefind.search(words.length === 0 ? null : known.join(' '), {
    filters,
  });
  return {
    count: results.length,
    countEverywhere: unfilteredResultCount,
    missing: words.filter((_, index) => !areKnown[index]),
    load: (from, to) =>
      Promise.all(results.slice(from, to).map(async ({ words, data }) => readResult(await data(), words, known))),
  };
}

/** Whether what Pagefind finds for a word has to do with it. The best result tells: all have the same. */
async function isKnown(pagefind: Pagefind, word: string): Promise<boolean> {
  const { results } = await pagefind.search(word, { filters: {} });
  const [best] = results;
  if (!best) return false;
  const { content, meta } = await best.data();
  const text = indexedWords(content);
  // A word without a place in the text is one of the keywords.
  const found =
    best.words.length === 0 ? wordsOf(meta['keywords'] ?? '') : best.words.map((location) => text[location] ?? '');
  return found.some((candidate) => isSameWord(word, candidate));
}
