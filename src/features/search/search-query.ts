/** What a reader looks for on `/search/`; both parts may be empty. */
export interface SearchQuery {
  readonly text: string;
  /** Name of a category. */
  readonly category: string;
}

/** Reads the query of an address. */
export function readSearchQuery(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  return { text: parameters.get('q')?.trim() ?? '', category: parameters.get('category') ?? '' };
}

/** The inverse of readSearchQuery: what stands behind the path, empty where nothing is looked for. */
export function toSearch({ text, category }: SearchQuery): string {
  const entries = Object.entries({ q: text.trim(), category }).filter(([, value]) => value !== '');
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries)}`;
}
