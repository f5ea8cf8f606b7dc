import { readSearchQuery, toSearch, type SearchQuery } from '../search-query.ts';

/**
 * Keeps the query in the page's address. A query that the reader has used (arrived with, submitted, or followed to a
 * result) keeps its history entry; one that is still being typed is replaced.
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

  markUsed(): void {
    this.#isUsed = true;
  }
}
