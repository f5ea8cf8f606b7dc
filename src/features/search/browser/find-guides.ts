import type { FindingCounts } from '../describe-finding.ts';
import { readFoundGuide, type FoundGuide } from '../result.ts';
import { isSameWord, wordsOf } from '../word-match.ts';
import type { SearchQuery } from '../search-query.ts';
import { indexedWords } from '../index-source.ts';
import type { Pagefind } from './pagefind.ts';

/** What was found for a query. */
export interface SearchFinding extends FindingCounts {
  /** The guides from one number up to another, best first. */
  load(from: number, to: number): Promise<FoundGuide[]>;
}

/**
 * Looks for the guides that have all words of a query, as far as any guide has them; without a query, for those of a
 * category.
 */
export async function findGuides(pagefind: Pagefind, { text, category }: SearchQuery): Promise<SearchFinding> {
  const words = text.split(/\s+/u).filter((word) => wordsOf(word).length > 0);
  // Signs alone, such as an emoji, are a query for which nothing is found.
  if (text !== '' && words.length === 0)
    return { count: 0, countEverywhere: 0, missing: [], load: () => Promise.resolve([]) };
  const areKnown = await Promise.all(words.map((word) => isKnown(pagefind, word)));
  const known = words.filter((_, index) => areKnown[index]);
  const filters = category === '' ? {} : { category };
  const { results, unfilteredResultCount } = await pagefind.search(words.length === 0 ? null : known.join(' '), {
    filters,
  });
  return {
    count: results.length,
    countEverywhere: unfilteredResultCount,
    missing: words.filter((_, index) => !areKnown[index]),
    load: (from, to) =>
      Promise.all(results.slice(from, to).map(async ({ words, data }) => readFoundGuide(await data(), words, known))),
  };
}

/** Whether what Pagefind finds for a word has to do with it. The best result tells: all have the same. */
async function isKnown(pagefind: Pagefind, word: string): Promise<boolean> {
  const { results } = await pagefind.search(word, { filters: {} });
  const [best] = results;
  if (!best) return false;
  const { content, meta } = await best.data();
  const text = indexedWords(content);
  // A word without a place in the text is one of the keywords.
  const found =
    best.words.length === 0 ? wordsOf(meta['keywords'] ?? '') : best.words.map((location) => text[location] ?? '');
  return found.some((candidate) => isSameWord(word, candidate));
}
