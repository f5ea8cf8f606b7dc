/** Maximum number of typing mistakes, however long the word. */
const MOST_MISTAKES = 4;

/**
 * Finds the candidate that a mistyped word most likely means: the one with the fewest typing mistakes, if they are few for
 * the length of the word and at least one letter is right. Ignores case.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Math.min(MOST_MISTAKES, word.length - 1, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const mistakes = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (mistakes < fewest) [best, fewest] = [candidate, mistakes];
  }
  return best;
}

/**
 * Counts the insertions, deletions, substitutions and swaps of neighbouring letters that turn one word into another. This
 * is the restricted Damerau-Levenshtein distance (optimal string alignment): no part of a word is edited twice.
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
