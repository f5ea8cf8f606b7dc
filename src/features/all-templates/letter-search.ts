import MiniSearch, { type AsPlainObject, type SearchOptions, type SearchResult } from 'minisearch';
import { INDEX_OPTIONS, type LetterSearchData } from './letter-index.ts';
import { isStem, joinedStems, letterStems, phraseTerms } from './letter-words.ts';
import { templateId } from './template-list.ts';

/** The weight of a phrase beside the letters' own texts. This and the next are tuned with tests/content/letter-queries.txt. */
const PHRASE_WEIGHT = 6;
/** Weight of `I`, `they` and `not`, which are in most phrases. */
const ROLE_WEIGHT = 0.3;
/** Names of letters come first, then their guides, then what the letters say. */
const FIELD_WEIGHTS = { name: 3, guide: 1.5, keywords: 1.5, text: 0.7 };
/** Letters with less than this part of the best score are left out, beyond the first few. */
const LEAST_SCORE = 0.12;
const FEWEST = 5;

/** Returns a function that finds the letters for a query, best first, by their ids. */
export function createLetterSearch(data: LetterSearchData): (query: string) => string[] {
  const phrases = MiniSearch.loadJS(data.phrases, INDEX_OPTIONS.phrases);
  const texts = MiniSearch.loadJS(data.texts, INDEX_OPTIONS.texts);
  const known = new Set([...termsOf(data.phrases), ...termsOf(data.texts)]);
  const ids = data.letters.map(({ guide, id }) => templateId({ slug: data.guides[guide]?.slug ?? '' }, { id }));
  return (query) => {
    const inPhrases = new Map<number, number>();
    for (const result of phrases.search(query, searchOptions(phraseTerms, known))) {
      const [letter, weight] = data.owners[result.id as number] ?? [0, 0];
      inPhrases.set(letter, Math.max(inPhrases.get(letter) ?? 0, coverage(result) * result.score * weight));
    }
    const scores = new Map<number, number>();
    for (const { id, score } of texts.search(query, searchOptions(letterStems, known))) scores.set(id as number, score);
    for (const [letter, score] of inPhrases) scores.set(letter, (scores.get(letter) ?? 0) + score * PHRASE_WEIGHT);
    const ranked = [...scores].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b);
    const least = LEAST_SCORE * (ranked[0]?.[1] ?? 0);
    const found = ranked.filter(([, score], rank) => rank < FEWEST || score >= least);
    return found.map(([letter]) => ids[letter] ?? '');
  };
}

function termsOf({ index }: AsPlainObject): string[] {
  return index.map(([term]) => term);
}

/** MiniSearch multiplies a score by the number of terms found. Only stems may count there. */
function coverage({ queryTerms }: SearchResult): number {
  return (queryTerms.filter(isStem).length + ROLE_WEIGHT) / queryTerms.length;
}

/**
 * Options to find the last word by its beginning, because it is still being typed, and unknown words by similar ones.
 *
 * @param known All terms of both indexes.
 */
function searchOptions(tokenize: (text: string) => string[], known: ReadonlySet<string>): SearchOptions {
  const isUnknown = (term: string) => isStem(term) && !known.has(term);
  return {
    tokenize: (query) => [
      ...joinedStems(query).filter((term) => known.has(term)),
      ...tokenize(query).flatMap((term) => (isUnknown(term) ? swapped(term, known) : [term])),
    ],
    processTerm: (term) => term,
    boost: FIELD_WEIGHTS,
    boostTerm: (term) => (isStem(term) || term.includes(' ') ? 1 : ROLE_WEIGHT),
    prefix: (term, index, terms) => term.length > 1 && (isUnknown(term) || index === terms.findLastIndex(isStem)),
    fuzzy: (term) => (!isUnknown(term) || term.length < 4 ? 0 : term.length < 8 ? 1 : 2),
    weights: { fuzzy: 0.8, prefix: 0.5 },
  };
}

/** The known words that a word becomes when two neighboring letters change places, or the word if there are none. */
function swapped(word: string, known: ReadonlySet<string>): string[] {
  const letters = Array.from(word);
  const found = letters
    .slice(1)
    .map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''))
    .filter((candidate) => known.has(candidate));
  return found.length > 0 ? found : [word];
}
