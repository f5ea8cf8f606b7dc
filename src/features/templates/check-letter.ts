import type { Field, TemplatePiece } from './field.ts';
import { describeLength, describeUnfilled, fillText, listSome, type Values } from './fill.ts';

/** A letter that is about to be copied or sent. */
export interface CheckedLetter {
  /** Fields of the letter without a value. */
  readonly unfilled: readonly Field[];
  /** Values of the letter from an earlier visit that the reader has not confirmed. */
  readonly earlier: readonly string[];
  /** The pieces that are copied, without the sentences that are left out. */
  readonly pieces: readonly TemplatePiece[];
  readonly values: Values;
  /** Maximum number of characters. */
  readonly limit: number | undefined;
}

/** Number of characters for each list, so that the status has two or three lines. */
const ROOM = 50;

/** Says in one line what to look at before the letter is sent, the most dangerous first. Empty if all is well. */
export function checkLetter({ unfilled, earlier, pieces, values, limit }: CheckedLetter): string {
  const text = fillText(pieces, values);
  const filled = readFilled(pieces, values);
  const short = [
    ...(limit !== undefined && text.length > limit ? [describeLength(text, limit)] : []),
    ...filled.flatMap(findDoubledMarks).slice(0, 1),
    ...filled.flatMap(findDoubledSpaces).slice(0, 1),
  ];
  const confirmed = earlier.map((value) =>
    clip(
      value
        .slice(0, 60)
        .replaceAll(/\s+/gu, ' ')
        .replace(/(?<![\s.,;:!?])[\s.,;:!?]+$/u, ''),
    ),
  );
  return [
    ...(earlier.length > 0 ? [`From your last visit: ${listSome(confirmed, ROOM)}. Still right?`] : []),
    ...(unfilled.length > 0 ? [describeUnfilled(unfilled, ROOM)] : []),
    ...short,
  ].reduce((line, part) => (line === '' ? part : `${line}${line.endsWith('?') ? '' : '.'} ${part}`), '');
}

/** A value in its letter, with the text around it. */
interface FilledBlank {
  readonly value: string;
  readonly before: string;
  readonly after: string;
}

function readFilled(pieces: readonly TemplatePiece[], values: Values): FilledBlank[] {
  const texts = pieces.map((piece) => (piece.type === 'text' ? piece.text : values.get(piece.key) || piece.source));
  return pieces.flatMap((piece, index) => {
    const value = piece.type === 'blank' ? values.get(piece.key) : undefined;
    return value?.trim() ? { value, before: texts[index - 1] ?? '', after: texts[index + 1] ?? '' } : [];
  });
}

/** Marks that are written once. */
const MARKS = ',.;:!?"$€£%@';
const DOUBLED = 'has doubled punctuation';

/** Finds a mark at an end of a value that is beside it in the letter as well: `“Sarah,,” has doubled punctuation`. */
function findDoubledMarks({ value, before, after }: FilledBlank): string[] {
  const words = value.trim().split(/\s+/u);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const [, above = '', gap = ''] = /(\S?)([^\S\n]*)$/u.exec(before.slice(-3)) ?? [];
  const [start, end, next] = [first.slice(0, 1), last.slice(-1), after.slice(0, 1)];
  // ".NET" begins with a period, and a quotation mark after a space opens another quotation.
  const isMisplaced = !/^\.\w/u.test(first) && (gap === '' || /[,;:!?]/u.test(start));
  return [
    ...(isMisplaced && isDoubled(above, start) ? [`“${above}${gap}${clip(first)}” ${DOUBLED}`] : []),
    ...(isDoubled(end, next) ? [`“${clip(last)}${next}” ${DOUBLED}`] : []),
  ];
}

/** Tells whether two marks in a row are one too many. "Inc.," and "really?!" are not. */
function isDoubled(first: string, second: string): boolean {
  if (first === '' || second === '' || !MARKS.includes(first) || !MARKS.includes(second)) return false;
  if (first === second) return true;
  return /[,;:]/u.test(first) ? /[,;:.!?]/u.test(second) : /[!?]/u.test(first) && second === '.';
}

/** Finds doubled spaces in a value. The length of the words is bounded, so that the search takes linear time. */
function findDoubledSpaces({ value }: FilledBlank): string[] {
  const inside = /(\S{1,20})[^\S\n]{2,}(\S{1,20})/u.exec(value);
  return inside ? [`Two spaces in “${inside[1] ?? ''}  ${inside[2] ?? ''}”`] : [];
}

function clip(words: string): string {
  return words.length <= 30 ? words : `${Array.from(words).slice(0, 25).join('')}…`;
}
