import { compare } from '../../lib/text.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Article } from '../articles/article.ts';
import { lettersOf } from './word-match.ts';

/** Fewest letters of a term to correct. A typo in a shorter one usually makes another word. */
const SHORTEST = 3;

/**
 * Corrects the mistyped terms of a query. Undefined if none of them has a near match.
 *
 * @param mistyped Terms of the query that no article contains.
 * @param terms Possible corrections. Of equally near ones, the first is taken.
 */
export function correctQuery(query: string, mistyped: readonly string[], terms: readonly string[]): string | undefined {
  const typed = query.split(/\s+/u);
  const corrected = typed.map((term) => (mistyped.includes(term) ? (correct(term, terms) ?? term) : term));
  return corrected.some((term, index) => term !== typed[index]) ? corrected.join(' ') : undefined;
}

function correct(mistyped: string, terms: readonly string[]): string | undefined {
  const letters = lettersOf(mistyped);
  return letters.length < SHORTEST ? undefined : nearest(letters, terms);
}

/** Lists the words of all titles, headings and keywords as possible corrections, the most frequent first. */
export function correctionTerms(articles: readonly Article[]): string[] {
  const counts = new Map<string, number>();
  for (const { title, headings, keywords } of articles) {
    const texts = [title, ...headings.map(({ text }) => text), ...keywords];
    const terms = texts.flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u)).map(lettersOf);
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return [...counts]
    .filter(([term]) => term.length >= SHORTEST && !/^\d/u.test(term))
    .sort(([a, countA], [b, countB]) => countB - countA || compare(a, b))
    .map(([term]) => term);
}
