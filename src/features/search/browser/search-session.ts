import { make } from '../../../lib/browser/dom.ts';
import { countArticles, type ResultCounts, type SearchQuery, toSearch } from '../search-query.ts';
import { suggestQuery } from '../suggestions.ts';
import { loadPagefind, type Pagefind, searchArticles } from './pagefind.ts';
import { clearResults, PAGE_LENGTH, showResults } from './search-results.ts';

/** Fewest letters to search for. */
const SHORTEST = 2;
const FAILED = import.meta.env.DEV
  ? 'There is no search index yet: run "npm run build" once, then reload this page.'
  : 'Search could not be loaded. Check your connection and try again.';

/** Runs the searches of a `<site-search>` and shows their results in it. Only the latest search counts. */
export class SearchSession {
  readonly #element: HTMLElement;
  #pagefind: Promise<Pagefind> | undefined;
  /** Number of the latest search. */
  #latest = 0;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Loads Pagefind before the first query. */
  prepare(): void {
    this.#load().catch(() => undefined);
  }

  async run(query: SearchQuery): Promise<void> {
    const search = ++this.#latest;
    const isSearch = query.text.length >= SHORTEST || query.category !== '';
    // Hides the list of all guides. If the address came with a query, the page's first script has already done so.
    document.documentElement.toggleAttribute('data-search', isSearch);
    if (!isSearch) {
      clearResults(this.#element, query.text === '' ? '' : `Type ${SHORTEST} letters or more.`);
      return;
    }
    try {
      const results = await searchArticles(await this.#load(), query);
      const page = await results.load(0, PAGE_LENGTH);
      const suggestion = await makeSuggestion(results, query, this.#element.dataset['terms'] ?? '');
      if (search === this.#latest) showResults(this.#element, query, results, page, suggestion);
    } catch {
      if (search !== this.#latest) return;
      document.documentElement.removeAttribute('data-search');
      clearResults(this.#element, FAILED);
    }
  }

  #load(): Promise<Pagefind> {
    return (this.#pagefind ??= loadPagefind(this.#element.dataset['index'] ?? '').catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    }));
  }
}

/**
 * Makes a link to a better query: the same one in all categories, or one with its typos corrected. Undefined if there is
 * none.
 *
 * @param termsUrl Address of the list of possible corrections.
 */
async function makeSuggestion(
  { count, countEverywhere, missing }: ResultCounts,
  query: SearchQuery,
  termsUrl: string,
): Promise<(string | Node)[] | undefined> {
  if (count === 0 && countEverywhere > 0) {
    const everywhere = { ...query, category: '' };
    return [makeQueryLink(`Show ${countArticles(countEverywhere)} from all categories`, everywhere)];
  }
  if (missing.length === 0) return undefined;
  const text = suggestQuery(query.text, missing, await fetchTerms(termsUrl));
  return text === undefined ? undefined : ['Did you mean ', makeQueryLink(text, { ...query, text }), '?'];
}

/** Fetches the possible corrections. A failure gives an empty list, because results are useful without a suggestion. */
async function fetchTerms(url: string): Promise<string[]> {
  try {
    return (await (await fetch(url)).json()) as string[];
  } catch {
    return [];
  }
}

function makeQueryLink(label: string, query: SearchQuery): HTMLAnchorElement {
  const link = make('a', [label]);
  link.href = toSearch(query);
  return link;
}
