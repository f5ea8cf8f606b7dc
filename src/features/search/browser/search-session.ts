import { make } from '../../../lib/browser/dom.ts';
import { countArticles, type SearchQuery, toSearch } from '../search-query.ts';
import { loadPagefind, type Pagefind, searchArticles, type SearchResults } from './pagefind.ts';
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
      const results = await searchArticles(await this.#load(), query, this.#element.dataset['terms'] ?? '');
      const page = await results.load(0, PAGE_LENGTH);
      if (search === this.#latest) showResults(this.#element, query, results, page, makeSuggestion(results));
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

/** Makes a link to the same search in all categories, if only they have results. */
function makeSuggestion({ count, countEverywhere, query }: SearchResults): (string | Node)[] {
  if (count > 0 || countEverywhere === 0) return [];
  const link = make('a', [`Show ${countArticles(countEverywhere)} from all categories`]);
  link.href = toSearch({ ...query, category: '' });
  return [link];
}
