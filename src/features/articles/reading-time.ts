/**
 * Silent reading of English non-fiction, in words a minute.
 * Source: Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109 (2019), 190 studies.
 */
const WORDS_PER_MINUTE = 238;

/** Counts words as a reader would: runs of characters between spaces that hold at least one letter or digit. */
export function countWords(text: string): number {
  // From its first letter on, a word reaches to the next space.
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
