/** A pair of brackets that may be a blank, with where it stands in the text. */
export interface Bracket {
  readonly start: number;
  /** Behind the closing bracket. */
  readonly end: number;
  readonly inner: string;
}

/** A bracket that cannot be part of a blank, though it looks as if it should. */
export interface BracketMistake {
  readonly kind: 'unclosed' | 'unopened' | 'nested';
  /** Offset of the bracket in the text. */
  readonly at: number;
}

/**
 * Pairs the brackets of a text, each line for itself. Left out: check boxes after a list marker and Markdown links. Takes
 * time in proportion to the text's length.
 */
export function readBrackets(text: string): { pairs: Bracket[]; mistakes: BracketMistake[] } {
  const pairs: Bracket[] = [];
  const mistakes: BracketMistake[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    // Most lines have none.
    if (!/[[\]]/u.test(line)) {
      lineStart += line.length + 1;
      continue;
    }
    const { closings, unpaired } = matchBrackets(line);
    const listMarker = /^\s*(?:[-*+]|\d+[.)])\s+/u.exec(line)?.[0].length;
    const lastParenthesis = line.lastIndexOf(')');
    for (const { kind, at } of unpaired) mistakes.push({ kind, at: lineStart + at });
    let index = 0;
    while ((index = line.indexOf('[', index)) !== -1) {
      const close = closings.get(index);
      if (close === undefined) {
        index++;
        continue;
      }
      const inner = line.slice(index + 1, close);
      const isCheckbox = index === listMarker && /^[ xX]$/u.test(inner);
      if (inner.includes('[')) {
        mistakes.push({ kind: 'nested', at: lineStart + index });
      } else if (!isCheckbox && !(close < lastParenthesis && isLinkTarget(line, close + 1))) {
        pairs.push({ start: lineStart + index, end: lineStart + close + 1, inner });
      }
      index = close + 1;
    }
    lineStart += line.length + 1;
  }
  return { pairs, mistakes };
}

/** The position of each opening bracket of a line with that of the one that closes it, and those left alone. */
function matchBrackets(line: string): { closings: Map<number, number>; unpaired: BracketMistake[] } {
  const closings = new Map<number, number>();
  const unopened: number[] = [];
  const open: number[] = [];
  for (const { index, 0: bracket } of line.matchAll(/[[\]]/gu)) {
    if (bracket === '[') {
      open.push(index);
    } else {
      const start = open.pop();
      if (start === undefined) unopened.push(index);
      else closings.set(start, index);
    }
  }
  const unpaired = [
    ...open.map((at): BracketMistake => ({ kind: 'unclosed', at })),
    ...unopened.map((at): BracketMistake => ({ kind: 'unopened', at })),
  ];
  return { closings, unpaired };
}

/** Whether a Markdown link target begins there. A scheme, a slash or a hash is asked for: `[Position](s)` is a blank. */
function isLinkTarget(line: string, at: number): boolean {
  const target = /\((?:[a-z][a-z\d+.-]*:|\/|#)/iuy;
  target.lastIndex = at;
  return target.test(line);
}
