/** A text as it is searched: without case and accents. */
export function searchable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a text, already searchable, has every word of a query, or a word that begins with it or holds it. */
export function matchesWords(text: string, query: string): boolean {
  return searchable(query)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => text.includes(word));
}
