import type { SearchQuery } from '../search-query.ts';
import { findArticles, loadPagefind, type Pagefind } from './pagefind.ts';
import { proposeSearch } from './search-advice.ts';
import { FIRST_GUIDES, showNothing, showResults } from './search-results.ts';

/** Fewest letters that are worth a search. */
const SHORTEST = 2;
const FAILED = import.meta.env.DEV
  ? 'There is no search index yet: run "npm run build" once, then reload this page.'
  : 'The search could not be loaded. Check your connection and try again.';

/** Searches, and shows in an element what was found. */
export class GuideSearch {
  readonly #element: HTMLElement;
  #pagefind: Promise<Pagefind> | undefined;
  /** Number of the last search: what an earlier one brings comes too late. */
  #turn = 0;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Fetches what a search needs before there is one. */
  prepare(): void {
    this.#load().catch(() => undefined);
  }

  async run(query: SearchQuery): Promise<void> {
    const turn = ++this.#turn;
    const isAsked = query.text.length >= SHORTEST || query.category !== '';
    // Hides the list of all guides; where the query came with the address, the first script of the page has done so.
    document.documentElement.toggleAttribute('data-search', isAsked);
    if (!isAsked) {
      showNothing(this.#element, query.text === '' ? '' : `Type ${SHORTEST} letters or more.`);
      return;
    }
    try {
      const finding = await findArticles(await this.#load(), query);
      const guides = await finding.load(0, FIRST_GUIDES);
      const proposal = await proposeSearch(finding, query, this.#element.dataset['words'] ?? '');
      if (turn === this.#turn) showResults(this.#element, query, finding, guides, proposal);
    } catch {
      if (turn !== this.#turn) return;
      document.documentElement.removeAttribute('data-search');
      showNothing(this.#element, FAILED);
    }
  }

  #load(): Promise<Pagefind> {
    return (this.#pagefind ??= loadPagefind(this.#element.dataset['index'] ?? '').catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    }));
  }
}
