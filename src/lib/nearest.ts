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

/**
 * How many letters have to be put in, left out, exchanged or swapped with their neighbour to make one word of another.
 * This is Damerau and Levenshtein's distance in its restricted form (optimal string alignment): no place is edited twice.
 */
export function editDistance(a: string, b: string): number {
  const from = Array.from(a);
  const to = Array.from(b);
  let beforeLast: number[] = [];
  let last = [...to.keys(), to.length];
  for (const [row, letter] of from.entries()) {
    const current = [row + 1];
    for (const [column, wanted] of to.entries()) {
      const isSame = letter === wanted;
      const isSwapped = letter === to[column - 1] && from[row - 1] === wanted;
      current.push(
        Math.min(
          at(last, column + 1) + 1,
          at(current, column) + 1,
          at(last, column) + (isSame ? 0 : 1),
          isSwapped ? at(beforeLast, column - 1) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
