import { stemmer } from 'stemmer';

/** Signs that are part of a word: C#, C++, R&D. Pagefind indexes them, too. */
export const WORD_SIGNS = '#+&';

/** Letters and digits of a text, without case and accents, and the signs in it: `Thank-you.` is `thankyou`, `(C#)` is `c#`. */
export function lettersOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}#+&]/gu, '')
    .replace(/^[#+&]+|&+$/gu, '');
}

/** Removes case and accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Splits a text into words to compare. A hyphenated word is given whole and in parts. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).flatMap((word) => {
    const parts = word.split(/[^\p{L}\p{M}\p{N}]+/u).map(lettersOf);
    return [...new Set([lettersOf(word), ...parts])].filter((part) => part !== '');
  });
}

/**
 * Tests if a word that Pagefind found is a form of a term of the query, or begins with it. If the index has no such word,
 * Pagefind falls back to any word that the term begins with: `in` for `intervew`
 * (https://github.com/Pagefind/pagefind/issues/793).
 */
export function isSameWord(term: string, found: string): boolean {
  const letters = lettersOf(term);
  const stem = stemmer(letters);
  return letters !== '' && wordsOf(found).some((word) => word.startsWith(letters) || stemmer(word) === stem);
}
