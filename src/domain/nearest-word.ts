import { editDistance } from './edit-distance.ts';
import { lettersOf } from './same-word.ts';

/** The word nearest to one that was mistyped; among equally near ones the first. Undefined where none is near. */
export function nearestWord(mistyped: string, words: readonly string[]): string | undefined {
  const query = lettersOf(mistyped);
  const most = mostMistakes(query);
  const near = words.flatMap((word) => {
    if (Math.abs(word.length - query.length) > most) return [];
    const distance = editDistance(query, word);
    return distance <= most ? [{ word, distance }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance)[0]?.word;
}

/** As Elasticsearch has it (`fuzziness: AUTO`): in two letters no mistake is forgiven, in up to five one, then two. */
function mostMistakes({ length }: string): number {
  return length < 3 ? 0 : length < 6 ? 1 : 2;
}

/**
 * A query with its mistyped words put right; undefined where for none a near word is known.
 *
 * @param mistyped The words of the query that nothing was found for.
 */
export function proposeQuery(query: string, mistyped: readonly string[], words: readonly string[]): string | undefined {
  const proposal = query
    .split(/\s+/u)
    .map((word) => (mistyped.includes(word) ? (nearestWord(word, words) ?? word) : word))
    .join(' ');
  return proposal === query.split(/\s+/u).join(' ') ? undefined : proposal;
}
