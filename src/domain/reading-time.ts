/**
 * Silent reading of English non-fiction, in words a minute.
 * Source: Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109 (2019), 190 studies.
 */
const WORDS_PER_MINUTE = 238;

/** Counts words as a reader would: runs of characters between spaces that hold at least one letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
