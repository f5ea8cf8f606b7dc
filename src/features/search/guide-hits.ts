import { isSameWord, lettersOf, wordsOf } from './word-match.ts';

/** The numbers of the words of a guide that were found, each with the words of the query that it answers. */
export type Hits = ReadonlyMap<number, readonly string[]>;

/** Letters of a word that is short. */
const SHORT = 3;
/** Words that stand everywhere: where others were looked for, they point to nothing. */
const COMMON = new Set(
  'a an and are as at be but by do for from i if in is it my not of on or so the this to with'.split(' '),
);

/**
 * Sorts out what the index found in a guide.
 *
 * @param words All words of the guide.
 * @param locations Numbers of those that were found.
 * @param asked The words of the query. What is not like one of them counts for nothing.
 */
export function findHits(words: readonly string[], locations: readonly number[], asked: readonly string[]): Hits {
  const hits = new Map<number, string[]>();
  const telling = asked.filter((word) => !COMMON.has(lettersOf(word)));
  for (const query of telling.length > 0 ? telling : asked) {
    const found = locations.filter((location) => isSameWord(query, words[location] ?? ''));
    const exact = found.filter((location) => wordsOf(words[location] ?? '').includes(lettersOf(query)));
    // Short words begin too many others: `you` is not `your` where there is a `you`.
    const counting = query.length <= SHORT && exact.length > 0 ? exact : found;
    for (const location of counting) hits.set(location, [...(hits.get(location) ?? []), query]);
  }
  return hits;
}
