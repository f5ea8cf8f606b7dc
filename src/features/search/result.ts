import { cutExcerpt, type ExcerptPiece, markWords } from './excerpt.ts';
import { type Anchor, indexedWords } from './index-source.ts';
import { cutSections, type Section } from './sections.ts';
import { isSameWord, lettersOf, wordsOf } from './word-match.ts';

/** A guide as the index has it: what is used of a Pagefind fragment. */
export interface IndexedArticle {
  readonly url: string;
  readonly content: string;
  readonly anchors: readonly Anchor[];
  readonly meta: Readonly<Record<string, string>>;
}

/** A guide in which something was found. */
export interface SearchResult {
  readonly url: string;
  readonly title: readonly ExcerptPiece[];
  /** From its beginning; empty where the places say enough. */
  readonly excerpt: readonly ExcerptPiece[];
  /** Best first. */
  readonly places: readonly FoundPlace[];
}

export interface FoundPlace {
  readonly kind: Section['kind'];
  /** With the anchor. */
  readonly url: string;
  readonly title: readonly ExcerptPiece[];
  readonly excerpt: readonly ExcerptPiece[];
}

/** Most places of one guide that are shown. */
const MOST_PLACES = 3;
/** How many hits in a text one in a title is worth. */
const TITLE_WORTH = 5;

/**
 * Sorts the hits of a guide by the places they are in.
 *
 * @param locations Numbers of the words that were found.
 * @param asked What was looked for: words that are found but not like one of these count for nothing.
 */
export function readResult(
  guide: IndexedArticle,
  locations: readonly number[],
  asked: readonly string[],
): SearchResult {
  const { url, content, anchors, meta } = guide;
  const title = meta['title'] ?? '';
  const words = indexedWords(content);
  const found = findHits(words, locations, asked);
  const hits = new Set(found.keys());
  const [intro, ...stretches] = cutSections(title, anchors, words.length).map((stretch) => countHits(stretch, found));
  const places = bestPlaces(stretches);
  return {
    url,
    title: markWords(indexedWords(title), hits),
    excerpt: intro && (intro.inText > 0 || places.length === 0) ? cutExcerpt(words, hits, intro.from, intro.to) : [],
    places: places.map(({ kind, id, title, titleFrom, from, to }) => ({
      kind,
      url: `${url}#${id}`,
      title: markWords(indexedWords(title), hits, titleFrom),
      excerpt: cutExcerpt(words, hits, from, to),
    })),
  };
}

interface Counted extends Section {
  readonly inTitle: number;
  readonly inText: number;
  /** How much it says of what was looked for: more with each word of it, and most with one that the guide has seldom. */
  readonly answer: number;
}

function countHits(stretch: Section, hits: Hits): Counted {
  const { titleFrom, title, from, to } = stretch;
  const between = (start: number, end: number) => [...hits.keys()].filter((hit) => hit >= start && hit < end);
  const inTitle = between(titleFrom, titleFrom + indexedWords(title).length);
  const inText = between(from, to);
  const answered = new Set([...inTitle, ...inText].flatMap((hit) => hits.get(hit) ?? []));
  const frequency = (word: string) => [...hits.values()].filter((words) => words.includes(word)).length;
  const answer = [...answered].reduce((sum, word) => sum + 1 / frequency(word), 0);
  return { ...stretch, inTitle: inTitle.length, inText: inText.length, answer };
}

function bestPlaces(stretches: readonly Counted[]): Counted[] {
  const worth = ({ inTitle, inText }: Counted) => inTitle * TITLE_WORTH + inText;
  // A heading that only names the template below it would say the same twice.
  const saysMore = ({ kind, heading, inText }: Counted) =>
    kind === 'template' ||
    inText > 0 ||
    !stretches.some((other) => other.kind === 'template' && other.heading === heading && other.inTitle > 0);
  const best = stretches
    .filter((stretch) => stretch.answer > 0 && saysMore(stretch))
    .sort((a, b) => b.answer - a.answer || worth(b) - worth(a));
  return best.filter(({ id }, index) => best.findIndex((other) => other.id === id) === index).slice(0, MOST_PLACES);
}

/** The numbers of the words of a guide that were found, each with the words of the query that it answers. */
type Hits = ReadonlyMap<number, readonly string[]>;

/** Letters of a word that is short. */
const SHORT = 3;
/** Words that stand everywhere: where others were looked for, they point to nothing. */
const COMMON = new Set(
  'a an and are as at be but by do for from i if in is it my not of on or so the this to with'.split(' '),
);

/**
 * Sorts out what the index found in a guide.
 *
 * @param words All words of the guide.
 * @param locations Numbers of those that were found.
 * @param asked The words of the query. What is not like one of them counts for nothing.
 */
function findHits(words: readonly string[], locations: readonly number[], asked: readonly string[]): Hits {
  const hits = new Map<number, string[]>();
  const telling = asked.filter((word) => !COMMON.has(lettersOf(word)));
  for (const query of telling.length > 0 ? telling : asked) {
    const found = locations.filter((location) => isSameWord(query, words[location] ?? ''));
    const exact = found.filter((location) => wordsOf(words[location] ?? '').includes(lettersOf(query)));
    // Short words begin too many others: `you` is not `your` where there is a `you`.
    const counting = query.length <= SHORT && exact.length > 0 ? exact : found;
    for (const location of counting) hits.set(location, [...(hits.get(location) ?? []), query]);
  }
  return hits;
}
