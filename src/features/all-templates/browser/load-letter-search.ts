import type { FoundLetter, LetterSearchData } from '../letter-index.ts';

/** The search for letters, and all letters that it knows. */
export interface LetterSearch {
  readonly letters: readonly FoundLetter[];
  /** Finds the letters for a query, best first. */
  readonly find: (query: string) => FoundLetter[];
}

/** Fetches the code of the search and its data. */
export async function loadLetterSearch(source: string): Promise<LetterSearch> {
  const [{ createLetterSearch }, response] = await Promise.all([import('../letter-search.ts'), fetch(source)]);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const data = (await response.json()) as LetterSearchData;
  const find = createLetterSearch(data);
  const letters = new Map(data.letters.map((letter) => [letter.id, letter]));
  return { letters: data.letters, find: (query) => find(query).flatMap((id) => letters.get(id) ?? []) };
}
