import { letterPath } from '../../../paths.ts';
import type { LetterSearchData } from '../letter-index.ts';
import { templateId } from '../template-list.ts';

/** A letter that the search knows. */
export interface FoundLetter {
  /** As on a page of templates. */
  readonly id: string;
  readonly name: string;
  /** Short title of its guide. */
  readonly guide: string;
  /** Opens the letter in its guide, with the form ready. */
  readonly href: string;
}

/** The search for letters, and all letters that it knows. */
export interface LetterSearch {
  readonly letters: readonly FoundLetter[];
  /** Finds the letters for a query, best first. */
  readonly find: (query: string) => FoundLetter[];
}

let loading: Promise<LetterSearch> | undefined;

/**
 * Fetches the code of the search and its data once. A failed attempt is repeated the next time.
 *
 * @param source Path of the data on the host.
 */
export function loadLetterSearch(source = ''): Promise<LetterSearch> {
  return (loading ??= fetchLetterSearch(source).catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}

async function fetchLetterSearch(source: string): Promise<LetterSearch> {
  const [{ createLetterSearch }, response] = await Promise.all([import('../letter-search.ts'), fetch(source)]);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const data = (await response.json()) as LetterSearchData;
  const search = createLetterSearch(data);
  const letters = data.letters.map(({ id, name, guide }): FoundLetter => {
    const { slug = '', title = '' } = data.guides[guide] ?? {};
    const { pathname, search: query, hash } = new URL(`..${letterPath(slug, id)}`, new URL(source, location.origin));
    return { id: templateId({ slug }, { id }), name, guide: title, href: pathname + query + hash };
  });
  const byId = new Map(letters.map((letter) => [letter.id, letter]));
  return { letters, find: (query) => search(query).flatMap((id) => byId.get(id) ?? []) };
}
