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

/** What a search brought, in numbers. */
export interface FindingCounts {
  /** Guides that were found. */
  readonly count: number;
  /** Guides that would have been found in all categories. */
  readonly countEverywhere: number;
  /** Words of the query that no guide has; the others were looked for without them. */
  readonly missing: readonly string[];
}

/** `3 guides for “thank you” in Offers, without “zebra”.` */
export function resultSummary({ count, missing }: FindingCounts, { text, category }: SearchQuery): string {
  const what = text === '' ? '' : ` for “${text}”`;
  const where = category === '' ? '' : ` in ${category}`;
  const without = count === 0 || missing.length === 0 ? '' : `, without ${missing.map(quote).join(', ')}`;
  return `${count === 0 ? 'Nothing found' : countArticles(count)}${what}${where}${without}.`;
}

/** `4 guides` */
export function countArticles(count: number): string {
  return `${count} ${count === 1 ? 'guide' : 'guides'}`;
}

function quote(text: string): string {
  return `“${text}”`;
}
