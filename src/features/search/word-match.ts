/** Fewest letters at the beginning that two forms of a word share. */
const SHARED_LETTERS = 3;

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
  return letters !== '' && wordsOf(found).some((word) => word.startsWith(letters) || areForms(letters, word));
}

/** The words of a text as `beginWords` expects them, each after a space. */
export function indexWords(text: string): string {
  return ` ${wordsOf(text).join(' ')}`;
}

/** Tests if each term of a query begins a word of a text, given as indexWords returns it. */
export function beginWords(index: string, query: string): boolean {
  return fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .every((term) => index.includes(` ${term}`));
}

/** Tests if a text has a form of every term of a query: `interviews rejected` matches `interview rejection`. */
export function hasForms(text: string, query: string): boolean {
  return query.split(/\s+/u).every((term) => lettersOf(term) === '' || isSameWord(term, text));
}

function areForms(a: string, b: string): boolean {
  const shared = sharedLetters(a, b);
  return shared >= SHARED_LETTERS && shared >= a.length / 2;
}

function sharedLetters(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
