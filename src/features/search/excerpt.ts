/** A piece of an excerpt. All pieces in order give its text. */
export interface ExcerptPiece {
  readonly text: string;
  /** True if it matches the query. */
  readonly isHit: boolean;
}

/** Length of an excerpt in words. */
const LENGTH = 24;
/** Words before the first hit. */
const LEAD = 5;

/**
 * Splits a text into marked and unmarked pieces. Punctuation around a hit is not marked; the space between two adjacent
 * hits is, so that they read as a phrase.
 *
 * Pagefind's own excerpt is HTML, which would have to be parsed without `innerHTML` (Trusted Types). It repeats the title,
 * marks "for" and "to" in any query that has them, and marks "panel," with the comma.
 *
 * @param first Position of the first word, in the count of the hits.
 */
export function markWords(words: readonly string[], hits: ReadonlySet<number>, first = 0): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  const add = (text: string, isHit: boolean) => {
    const last = pieces.at(-1);
    if (last?.isHit === isHit) pieces[pieces.length - 1] = { text: last.text + text, isHit };
    else if (text !== '') pieces.push({ text, isHit });
  };
  for (const [index, word] of words.entries()) {
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}#+]*)$/su.exec(word) ?? [];
    const isHit = hits.has(first + index);
    if (index > 0) add(' ', isHit && before === '' && pieces.at(-1)?.isHit === true);
    add(before, false);
    add(core, isHit);
    add(after, false);
  }
  return pieces;
}

/** Cuts the part with the most hits out of the words between two positions, or the beginning if there are no hits. */
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
