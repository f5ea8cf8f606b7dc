import { editDistance } from './edit-distance.ts';

/** What is more than so many slips away was not meant, however long the word. */
const MOST_SLIPS = 4;

/**
 * What somebody probably meant: the candidate with the fewest slips of typing between it and the word, if they are few
 * for the word's length, and leave a letter of it as it is. Case does not count.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Math.min(MOST_SLIPS, word.length - 1, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const slips = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}
