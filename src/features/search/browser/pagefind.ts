import { indexedWords } from '../index-source.ts';
import { type IndexedArticle, readResult, type SearchResult, specificTerms } from '../result.ts';
import type { ResultCounts, SearchQuery } from '../search-query.ts';
import { correctQuery } from '../corrections.ts';
import { isSameWord, wordsOf } from '../word-match.ts';

/** The part of Pagefind's browser API that is used here. The package only has types for Node. https://pagefind.app/docs/api/ */
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
  /** Positions of the words found. */
  readonly words: readonly number[];
  readonly data: () => Promise<IndexedArticle>;
}

interface PagefindModule {
  createInstance(options: { noWorker: boolean }): Pagefind & { init(): Promise<void> };
}

/** Loads Pagefind from the folder of the index, without its worker, which logs an error under a strict policy. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = new URL(`${folder}pagefind.js`, location.href).href;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = module.createInstance({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** The results of a query. */
export interface SearchResults extends ResultCounts {
  /** The query that was made: the reader's, or one with the nearest words. */
  readonly query: SearchQuery;
  /** Loads the articles from one rank up to another, best first. */
  load(from: number, to: number): Promise<SearchResult[]>;
}

/**
 * Finds the articles for a query. If no article has some of its words, they are taken for typing errors, and the nearest
 * words that articles have are searched for instead.
 *
 * @param termsUrl Address of the list of possible corrections.
 */
export async function searchArticles(pagefind: Pagefind, query: SearchQuery, termsUrl: string): Promise<SearchResults> {
  const typed = await searchExactly(pagefind, query);
  if (typed.missing.length === 0) return typed;
  const text = correctQuery(query.text, typed.missing, await fetchTerms(termsUrl));
  if (text === undefined) return typed;
  const nearest = await searchExactly(pagefind, { ...query, text });
  return nearest.countEverywhere > 0 ? nearest : typed;
}

/** Fetches the possible corrections. A failure gives an empty list, because the other words may find something. */
async function fetchTerms(url: string): Promise<string[]> {
  try {
    return (await (await fetch(url)).json()) as string[];
  } catch {
    return [];
  }
}

/**
 * Finds the articles that contain all terms of a query, leaving out the terms that no article has. A query without text
 * finds all articles of its category.
 */
async function searchExactly(pagefind: Pagefind, query: SearchQuery): Promise<SearchResults> {
  const { text, category } = query;
  const terms = text.split(/\s+/u).filter((term) => wordsOf(term).length > 0);
  // A query of symbols alone, such as an emoji, finds nothing.
  if (text !== '' && terms.length === 0)
    return { query, count: 0, countEverywhere: 0, missing: [], load: () => Promise.resolve([]) };
  const areKnown = await Promise.all(terms.map((term) => isKnown(pagefind, term)));
  const known = terms.filter((_, index) => areKnown[index]);
  const filters = category === '' ? {} : { category };
  // With a common word, Pagefind ranks the guides first that say it most.
  const wanted = terms.length === 0 ? null : specificTerms(known).join(' ');
  const { results, unfilteredResultCount } = await pagefind.search(wanted, { filters });
  return {
    query,
    count: results.length,
    countEverywhere: unfilteredResultCount,
    missing: terms.filter((_, index) => !areKnown[index]),
    load: (from, to) =>
      Promise.all(results.slice(from, to).map(async ({ words, data }) => readResult(await data(), words, known))),
  };
}

/** Tests if Pagefind finds the term itself, not just words that are a prefix of it. Looks only at the best result. */
async function isKnown(pagefind: Pagefind, term: string): Promise<boolean> {
  const { results } = await pagefind.search(term, { filters: {} });
  const [best] = results;
  if (!best) return false;
  const { content, meta } = await best.data();
  const text = indexedWords(content);
  // A match without a position in the text is in the keywords.
  const found =
    best.words.length === 0 ? wordsOf(meta['keywords'] ?? '') : best.words.map((location) => text[location] ?? '');
  return found.some((word) => isSameWord(term, word));
}
