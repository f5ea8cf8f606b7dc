import type { TemplatePiece } from './field.ts';
import { fillText } from './fill.ts';
import { findDropped, trimmedEnd } from './left-out-spans.ts';
import { LIST_MARKER } from './letter-frame.ts';
import type { Sentence } from './sentences.ts';

/** A piece of a body, which may be in a sentence that the reader leaves out. */
export type MarkedPiece = TemplatePiece & { readonly isLeftOut: boolean };

/**
 * Leaves out the sentences of some free texts, and the paragraphs of which nothing is left.
 *
 * @param pieces The pieces of a body.
 * @param leftOut Keys of free texts. Keys of names, and of free texts in the greeting or the closing, have no effect.
 * @param sentences The sentences of the body that may be left out, see `findSentences`.
 * @returns `kept`, the pieces of the letter that is sent, and `marked`, all pieces, to show what has been left out.
 */
export function leaveOut(
  pieces: readonly TemplatePiece[],
  leftOut: ReadonlySet<string>,
  sentences: readonly Sentence[],
): { kept: TemplatePiece[]; marked: MarkedPiece[] } {
  const body = fillText(pieces, new Map());
  const { dropped, runs } = findDropped(
    body,
    withKeys(pieces, sentences).filter(({ keys }) => keys.some((key) => leftOut.has(key))),
  );
  const shown = runs.map(({ start, end }) => ({ start, end: trimmedEnd(body, end) }));
  return {
    kept: cutPieces(pieces, dropped).flatMap(({ piece, isInside }) => (isInside ? [] : [piece])),
    marked: cutPieces(pieces, shown).map(({ piece, isInside }) => ({ ...piece, isLeftOut: isInside })),
  };
}

/** The sentence of a free text. */
export interface SentenceAround {
  /** Keys of all free texts of the sentence, which are left out together. */
  readonly keys: readonly string[];
  /** Words of the sentence before the blank, on one line. Other blanks are "…". */
  readonly before: string;
  readonly after: string;
}

/** Returns the sentence of a free text. Undefined if it cannot be left out: in the greeting or the closing, or elsewhere. */
export function sentenceAround(
  pieces: readonly TemplatePiece[],
  key: string,
  sentences: readonly Sentence[],
): SentenceAround | undefined {
  const sentence = withKeys(pieces, sentences).find(({ keys }) => keys.includes(key));
  if (!sentence) return undefined;
  const inside = cutPieces(pieces, [sentence]).flatMap(({ piece, isInside }) => (isInside ? [piece] : []));
  const index = inside.findIndex((piece) => piece.type === 'blank' && piece.key === key);
  return {
    keys: sentence.keys,
    before: wordsOf(inside.slice(0, index)).replace(LIST_MARKER, '').trimStart(),
    after: wordsOf(inside.slice(index + 1)).trimEnd(),
  };
}

function wordsOf(pieces: readonly TemplatePiece[]): string {
  return pieces.map((piece) => (piece.type === 'text' ? piece.text.replace(/\s+/gu, ' ') : '…')).join('');
}

/** Adds the keys of their free texts to sentences. */
function withKeys(pieces: readonly TemplatePiece[], spans: readonly Sentence[]): (Sentence & { keys: string[] })[] {
  const sentences = spans.map((span) => ({ ...span, keys: [] as string[] }));
  let at = 0;
  let index = 0;
  for (const piece of pieces) {
    while ((sentences[index]?.end ?? Infinity) <= at) index++;
    const sentence = sentences[index];
    if (sentence && sentence.start <= at && piece.type === 'blank' && piece.kind === 'text')
      sentence.keys.push(piece.key);
    at += sourceOf(piece).length;
  }
  return sentences;
}

/** Cuts texts at the borders of spans, and tells which pieces are inside one. The spans are in order. */
function cutPieces(
  pieces: readonly TemplatePiece[],
  spans: readonly Sentence[],
): { piece: TemplatePiece; isInside: boolean }[] {
  const cut: { piece: TemplatePiece; isInside: boolean }[] = [];
  let at = 0;
  let index = 0;
  for (const piece of pieces) {
    const start = at;
    const source = sourceOf(piece);
    while (at < start + source.length) {
      while ((spans[index]?.end ?? Infinity) <= at) index++;
      const span = spans[index];
      const isInside = span !== undefined && span.start <= at;
      const end = Math.min(start + source.length, (isInside ? span.end : span?.start) ?? Infinity);
      const part: TemplatePiece =
        piece.type === 'text' ? { type: 'text', text: source.slice(at - start, end - start) } : piece;
      cut.push({ piece: part, isInside });
      at = piece.type === 'text' ? end : start + source.length;
    }
  }
  return cut;
}

function sourceOf(piece: TemplatePiece): string {
  return piece.type === 'text' ? piece.text : piece.source;
}
