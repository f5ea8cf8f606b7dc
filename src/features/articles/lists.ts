/** One page of a list. */
export interface ListPage<T> {
  /** Counted from 1. */
  readonly number: number;
  /** Number of the last page. */
  readonly last: number;
  readonly items: readonly T[];
}

/** Cuts a list into pages. An empty list has one empty page. */
export function paginate<T>(items: readonly T[], perPage: number): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    items: items.slice(index * perPage, (index + 1) * perPage),
  }));
}
