/** Position of a pair of brackets. */
interface Span {
  readonly start: number;
  /** Index after the closing bracket. */
  readonly end: number;
}

/** A pair of brackets that may be a blank. */
export interface Bracket extends Span {
  readonly inner: string;
}

/**
 * Finds the pairs of brackets that may be blanks, line by line. Skips check boxes after a list marker, Markdown links, and
 * pairs that contain other brackets. Runs in linear time.
 */
export function readBrackets(text: string): Bracket[] {
  return pairBrackets(text).flatMap(({ line, at, outermost }) => {
    if (outermost.length === 0) return [];
    const listMarker = /^\s*(?:[-*+]|\d+[.)])\s+/u.exec(line)?.[0].length;
    const lastParenthesis = line.lastIndexOf(')');
    return outermost.flatMap(({ start, end }) => {
      const inner = line.slice(start + 1, end - 1);
      const isCheckbox = start === listMarker && /^[ xX]$/u.test(inner);
      const isLink = end <= lastParenthesis && isLinkTarget(line, end);
      return isCheckbox || isLink || inner.includes('[') ? [] : { start: at + start, end: at + end, inner };
    });
  });
}

/** A line and its brackets. Their positions are relative to the line. */
interface PairedLine {
  readonly line: string;
  /** Index of the line in the text. */
  readonly at: number;
  /** Pairs that are not inside another pair. */
  readonly outermost: readonly Span[];
  readonly unclosed: readonly number[];
  readonly unopened: readonly number[];
}

/** Pairs the brackets of a text, line by line. */
export function pairBrackets(text: string): PairedLine[] {
  let next = 0;
  return text.split('\n').map((line) => {
    const at = next;
    next += line.length + 1;
    return { line, at, ...pairInLine(line) };
  });
}

function pairInLine(line: string): Pick<PairedLine, 'outermost' | 'unclosed' | 'unopened'> {
  const outermost: Span[] = [];
  const unopened: number[] = [];
  const open: number[] = [];
  for (const { index, 0: bracket } of line.matchAll(/[[\]]/gu)) {
    if (bracket === '[') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) {
      unopened.push(index);
      continue;
    }
    while ((outermost.at(-1)?.start ?? -1) > start) outermost.pop();
    outermost.push({ start, end: index + 1 });
  }
  return { outermost, unclosed: open, unopened };
}

/** Tells whether a Markdown link target begins at an index. It needs a scheme, slash or hash: `[Position](s)` is a blank. */
function isLinkTarget(line: string, at: number): boolean {
  const target = /\((?:[a-z][a-z\d+.-]*:|\/|#)/iuy;
  target.lastIndex = at;
  return target.test(line);
}
