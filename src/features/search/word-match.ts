/** Fewest letters that two forms of a word share at their beginning. */
const SHARED_LETTERS = 3;

/** Letters and digits of a text, without case and accents: `Thank-you.` is `thankyou`. */
export function lettersOf(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Without case and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text to compare: what stands between spaces, as a whole and by its parts. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).flatMap((word) => {
    const parts = word.split(/[^\p{L}\p{M}\p{N}]+/u).map(lettersOf);
    return [...new Set([lettersOf(word), ...parts])].filter((part) => part !== '');
  });
}

/**
 * Whether a word that was found is a form of the word that was asked for, or begins with it. Where the index knows no word
 * like the one asked for, Pagefind answers with any word that is its beginning: `in` for `intervew`
 * (https://github.com/Pagefind/pagefind/issues/793).
 */
export function isSameWord(asked: string, found: string): boolean {
  const query = lettersOf(asked);
  return query !== '' && wordsOf(found).some((word) => word.startsWith(query) || areForms(query, word));
}

/** The words of a text for `beginWords`, each behind a space. */
export function indexWords(text: string): string {
  return ` ${wordsOf(text).join(' ')}`;
}

/** Whether each word of a query is one of the index, or the beginning of one. */
export function beginWords(index: string, query: string): boolean {
  return plain(query)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => index.includes(` ${word}`));
}

/** Whether a text has a form of every word of a query: `interviews rejected` in `interview rejection`. */
export function hasForms(text: string, query: string): boolean {
  return query.split(/\s+/u).every((word) => lettersOf(word) === '' || isSameWord(word, text));
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
