import { counted } from '../../lib/counted.ts';

/** Attributes of every search field of the site, with the name of its parameter. */
export const searchField = {
  type: 'search',
  name: 'q',
  dir: 'auto',
  enterkeyhint: 'search',
  autocapitalize: 'off',
  autocorrect: 'off',
} as const;

/** A query to `/search/`. Both parts may be empty. */
export interface SearchQuery {
  readonly text: string;
  /** Name of a category. */
  readonly category: string;
}

/** Reads the query from the search part of an address. */
export function readSearchQuery(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  return { text: parameters.get('q')?.trim() ?? '', category: parameters.get('category') ?? '' };
}

/** The inverse of readSearchQuery. An empty query gives an empty string. */
export function toSearch({ text, category }: SearchQuery): string {
  const entries = Object.entries({ q: text.trim(), category }).filter(([, value]) => value !== '');
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries)}`;
}

/** The figures of a search. */
export interface ResultCounts {
  /** Articles found. */
  readonly count: number;
  /** Articles that the same search finds in all categories. */
  readonly countEverywhere: number;
  /** Terms of the query that no article contains. The search was made without them. */
  readonly missing: readonly string[];
}

/**
 * `3 guides for “thank you” in Offers, without “zebra”.`
 *
 * @param typed What the reader has typed, if the search was made with the nearest words.
 */
export function resultSummary(
  { count, missing }: ResultCounts,
  { text, category }: SearchQuery,
  typed: string = text,
): string {
  const what = text === '' ? '' : ` for “${text}”`;
  const where = category === '' ? '' : ` in ${category}`;
  const without = count === 0 || missing.length === 0 ? '' : `, without ${missing.map(quote).join(', ')}`;
  const instead = typed === text ? '' : `, the nearest to ${quote(typed)}`;
  return `${count === 0 ? 'Nothing found' : countArticles(count)}${what}${where}${without}${instead}.`;
}

/** `4 guides` */
export function countArticles(count: number): string {
  return counted(count, 'guide');
}

function quote(text: string): string {
  return `“${text}”`;
}
