import { cutExcerpt, markWords, type ExcerptPiece } from './excerpt.ts';
import { findHits, type Hits } from './guide-hits.ts';
import { cutStretches, type Stretch } from './sections.ts';
import { indexedWords, type Anchor } from './index-source.ts';

/** A guide as the index has it: what is used of a Pagefind fragment. */
export interface IndexedGuide {
  readonly url: string;
  readonly content: string;
  readonly anchors: readonly Anchor[];
  readonly meta: Readonly<Record<string, string>>;
}

/** A guide in which something was found. */
export interface FoundGuide {
  readonly url: string;
  readonly title: readonly ExcerptPiece[];
  /** From its beginning; empty where the places say enough. */
  readonly excerpt: readonly ExcerptPiece[];
  /** Best first. */
  readonly places: readonly FoundPlace[];
}

export interface FoundPlace {
  readonly kind: Stretch['kind'];
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
export function readFoundGuide(
  guide: IndexedGuide,
  locations: readonly number[],
  asked: readonly string[],
): FoundGuide {
  const { url, content, anchors, meta } = guide;
  const title = meta['title'] ?? '';
  const words = indexedWords(content);
  const found = findHits(words, locations, asked);
  const hits = new Set(found.keys());
  const [intro, ...stretches] = cutStretches(title, anchors, words.length).map((stretch) => countHits(stretch, found));
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

interface Counted extends Stretch {
  readonly inTitle: number;
  readonly inText: number;
  /** How much it says of what was looked for: more with each word of it, and most with one that the guide has seldom. */
  readonly answer: number;
}

function countHits(stretch: Stretch, hits: Hits): Counted {
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
