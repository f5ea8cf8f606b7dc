/** A piece of a text that is shown: printing all pieces in order gives the text. */
export interface ExcerptPiece {
  readonly text: string;
  /** Whether it is what was looked for. */
  readonly isHit: boolean;
}

/** Words of an excerpt, and how many of them stand before its first hit. */
const LENGTH = 24;
const LEAD = 5;

/**
 * A text with its hits marked. Punctuation around a hit is not marked; the space between two hits is, so that what belongs
 * together looks it.
 *
 * @param first Number of the first word, as the hits count.
 */
export function markWords(words: readonly string[], hits: ReadonlySet<number>, first = 0): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  const add = (text: string, isHit: boolean) => {
    const last = pieces.at(-1);
    if (last?.isHit === isHit) pieces[pieces.length - 1] = { text: last.text + text, isHit };
    else if (text !== '') pieces.push({ text, isHit });
  };
  for (const [index, word] of words.entries()) {
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
    const isHit = hits.has(first + index);
    if (index > 0) add(' ', isHit && before === '' && pieces.at(-1)?.isHit === true);
    add(before, false);
    add(core, isHit);
    add(after, false);
  }
  return pieces;
}

/** The part of a text, from one word up to another, in which most hits stand together; its beginning where there are none. */
export function cutExcerpt(
  words: readonly string[],
  hits: ReadonlySet<number>,
  from: number,
  to: number,
): ExcerptPiece[] {
  const own = [...hits].filter((hit) => hit >= from && hit < to).sort((a, b) => a - b);
  const starts = own.map((hit) => Math.max(from, hit - LEAD));
  const countAt = (start: number) => own.filter((hit) => hit >= start && hit < start + LENGTH).length;
  const start = starts.reduce((best, start) => (countAt(start) > countAt(best) ? start : best), starts[0] ?? from);
  const end = Math.min(to, start + LENGTH);
  return [
    ...(start > from ? [{ text: '… ', isHit: false }] : []),
    ...markWords(words.slice(start, end), hits, start),
    ...(end < to ? [{ text: ' …', isHit: false }] : []),
  ];
}
