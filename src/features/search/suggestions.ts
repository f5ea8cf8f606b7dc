import { nearest } from '../../lib/nearest.ts';
import { lettersOf } from './word-match.ts';

/** In fewer letters every slip makes another word. */
const SHORTEST = 3;

/**
 * A query with its mistyped words put right; undefined where for none of them a near word is known.
 *
 * @param mistyped The words of the query that nothing was found for.
 * @param words What can be proposed; among equally near ones the first is.
 */
export function proposeQuery(query: string, mistyped: readonly string[], words: readonly string[]): string | undefined {
  const typed = query.split(/\s+/u);
  const proposal = typed.map((word) => (mistyped.includes(word) ? (putRight(word, words) ?? word) : word));
  return proposal.some((word, index) => word !== typed[index]) ? proposal.join(' ') : undefined;
}

function putRight(mistyped: string, words: readonly string[]): string | undefined {
  const letters = lettersOf(mistyped);
  return letters.length < SHORTEST ? undefined : nearest(letters, words);
}
