/** Where a pair of brackets stands. */
interface Span {
  readonly start: number;
  /** Behind the closing bracket. */
  readonly end: number;
}

/** A pair of brackets that may be a blank. */
export interface Bracket extends Span {
  readonly inner: string;
}

/**
 * Finds the brackets of a text that may be blanks, each line for itself. Left out: check boxes after a list marker, Markdown
 * links, and what holds other brackets. Takes time in proportion to the text's length.
 */
export function readBrackets(text: string): Bracket[] {
  const found: Bracket[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const { outermost } = pairBrackets(line);
    if (outermost.length > 0) {
      const listMarker = /^\s*(?:[-*+]|\d+[.)])\s+/u.exec(line)?.[0].length;
      const lastParenthesis = line.lastIndexOf(')');
      for (const { start, end } of outermost) {
        const inner = line.slice(start + 1, end - 1);
        const isCheckbox = start === listMarker && /^[ xX]$/u.test(inner);
        if (!isCheckbox && !inner.includes('[') && !(end <= lastParenthesis && isLinkTarget(line, end)))
          found.push({ start: lineStart + start, end: lineStart + end, inner });
      }
    }
    lineStart += line.length + 1;
  }
  return found;
}

/** How the brackets of a line pair: those that stand in no other pair, and the offsets of those left alone. */
export function pairBrackets(line: string): { outermost: Span[]; unclosed: number[]; unopened: number[] } {
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

/** Whether a Markdown link target begins there. A scheme, a slash or a hash is asked for: `[Position](s)` is a blank. */
function isLinkTarget(line: string, at: number): boolean {
  const target = /\((?:[a-z][a-z\d+.-]*:|\/|#)/iuy;
  target.lastIndex = at;
  return target.test(line);
}
