import type { SearchQuery } from './search-query.ts';

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
export function describeFinding({ count, missing }: FindingCounts, { text, category }: SearchQuery): string {
  const what = text === '' ? '' : ` for “${text}”`;
  const where = category === '' ? '' : ` in ${category}`;
  const without = count === 0 || missing.length === 0 ? '' : `, without ${missing.map(quote).join(', ')}`;
  return `${count === 0 ? 'Nothing found' : countGuides(count)}${what}${where}${without}.`;
}

/** `4 guides` */
export function countGuides(count: number): string {
  return `${count} ${count === 1 ? 'guide' : 'guides'}`;
}

function quote(text: string): string {
  return `“${text}”`;
}
