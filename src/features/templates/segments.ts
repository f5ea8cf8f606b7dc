import { parseBlank, type Blank } from './blank.ts';
import { readBrackets } from './brackets.ts';

/** A piece of a template. Printing all pieces in order gives back the text. */
export type Segment = TextSegment | BlankSegment;
export interface TextSegment {
  readonly type: 'text';
  readonly text: string;
}
export interface BlankSegment extends Blank {
  readonly type: 'blank';
}

/**
 * Cuts a text into plain text and blanks. A blank stands on one line. Left as text: check boxes after a list marker,
 * Markdown links, and whatever is empty, nested or never closed. Takes time in proportion to the text's length.
 */
export function parseSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  let plainFrom = 0;
  const flush = (end: number) => {
    if (end > plainFrom) segments.push({ type: 'text', text: text.slice(plainFrom, end) });
  };
  for (const { start, end, inner } of readBrackets(text)) {
    const blank = parseBlank(inner);
    if (!blank) continue;
    flush(start);
    segments.push({ type: 'blank', ...blank });
    plainFrom = end;
  }
  flush(text.length);
  return segments;
}
