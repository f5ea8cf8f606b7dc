import { parseBlank, type Blank } from './blank.ts';

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
  for (const { start, end, inner } of findBrackets(text)) {
    const blank = parseBlank(inner);
    if (!blank) continue;
    flush(start);
    segments.push({ type: 'blank', ...blank });
    plainFrom = end;
  }
  flush(text.length);
  return segments;
}

/** The inverse of parseSegments. */
export function printSegments(segments: readonly Segment[]): string {
  return segments.map((segment) => (segment.type === 'text' ? segment.text : segment.source)).join('');
}

interface Bracket {
  readonly start: number;
  /** Behind the closing bracket. */
  readonly end: number;
  readonly inner: string;
}

/** Pairs of brackets that may be blanks, in order. */
function* findBrackets(text: string): Generator<Bracket> {
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const closings = matchBrackets(line);
    const listMarker = /^\s*(?:[-*+]|\d+[.)])\s+/u.exec(line)?.[0].length;
    let index = 0;
    while ((index = line.indexOf('[', index)) !== -1) {
      const close = closings.get(index);
      if (close === undefined) {
        index++;
        continue;
      }
      const inner = line.slice(index + 1, close);
      const isCheckbox = index === listMarker && /^[ xX]$/u.test(inner);
      if (!isCheckbox && !inner.includes('[') && !isLinkTarget(line, close + 1)) {
        yield { start: lineStart + index, end: lineStart + close + 1, inner };
      }
      index = close + 1;
    }
    lineStart += line.length + 1;
  }
}

/** Position of each opening bracket of a line with the position of the one that closes it. */
function matchBrackets(line: string): Map<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (const { index, 0: bracket } of line.matchAll(/[[\]]/gu)) {
    if (bracket === '[') {
      open.push(index);
    } else {
      const start = open.pop();
      if (start !== undefined) closings.set(start, index);
    }
  }
  return closings;
}

/** Whether a Markdown link target stands there. A scheme, a slash or a hash is asked for: `[Position](s)` is a blank. */
function isLinkTarget(line: string, at: number): boolean {
  const target = /\((?:[a-z][a-z\d+.-]*:|\/|#)[^)]*\)/iuy;
  target.lastIndex = at;
  return target.test(line);
}
