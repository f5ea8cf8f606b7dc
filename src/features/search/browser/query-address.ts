import { readSearchQuery, toSearch, type SearchQuery } from '../search-query.ts';

/**
 * The query in the address of the page. One that was used (arrived with, sent off, followed to a result) keeps its place
 * in the history; one that is still being typed is replaced.
 */
export class QueryAddress {
  #isUsed = false;

  read(): SearchQuery {
    const query = readSearchQuery(location.search);
    this.#isUsed = toSearch(query) !== '';
    return query;
  }

  write(query: SearchQuery): void {
    const search = toSearch(query);
    if (search === location.search) return;
    const address = location.pathname + search;
    if (this.#isUsed) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#isUsed = false;
  }

  /** The reader made use of the query. */
  use(): void {
    this.#isUsed = true;
  }
}
