import type { Article } from '../articles/article.ts';
import { compare } from '../../lib/compare.ts';
import { lettersOf } from './word-match.ts';

/** Shorter words are not worth a proposal. */
const SHORTEST = 3;

/** The words of all titles, headings and keywords, those of most guides first: what can be proposed for a mistyped word. */
export function searchWords(articles: readonly Article[]): string[] {
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
