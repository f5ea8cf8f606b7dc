import { compare } from '../../lib/text.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Article } from '../articles/article.ts';
import { lettersOf } from './word-match.ts';

/** A slip in a shorter word makes another word. */
const SHORTEST = 3;

/**
 * A query with its mistyped words put right; undefined where for none of them a near word is known.
 *
 * @param mistyped The words of the query that nothing was found for.
 * @param words What can be proposed; among equally near ones the first is.
 */
export function suggestQuery(query: string, mistyped: readonly string[], words: readonly string[]): string | undefined {
  const typed = query.split(/\s+/u);
  const proposal = typed.map((word) => (mistyped.includes(word) ? (putRight(word, words) ?? word) : word));
  return proposal.some((word, index) => word !== typed[index]) ? proposal.join(' ') : undefined;
}

function putRight(mistyped: string, words: readonly string[]): string | undefined {
  const letters = lettersOf(mistyped);
  return letters.length < SHORTEST ? undefined : nearest(letters, words);
}

/** The words of all titles, headings and keywords, those of most guides first: what can be proposed for a mistyped word. */
export function suggestionTerms(articles: readonly Article[]): string[] {
  const counts = new Map<string, number>();
  for (const { title, headings, keywords } of articles) {
    const texts = [title, ...headings.map(({ text }) => text), ...keywords];
    const words = texts.flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u)).map(lettersOf);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word]) => word.length >= SHORTEST && !/^\d/u.test(word))
    .sort(([a, countA], [b, countB]) => countB - countA || compare(a, b))
    .map(([word]) => word);
}
