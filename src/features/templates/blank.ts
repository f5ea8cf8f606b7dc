/**
 * A blank of a template: `[Label]`, or `[Label — hint]`. For authors: "You want to add a guide" in the README.
 */
export interface Blank {
  /** What stands in the template, brackets included. */
  readonly source: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** A name has one value everywhere on the site; free text is asked for at each place. */
  readonly kind: 'name' | 'text';
}

/** Reads what stands between two brackets. Returns undefined when there is no label, as in `[]` or `[— hint]`. */
export function parseBlank(inner: string): Blank | undefined {
  const separator = findSeparator(inner);
  const label = inner.slice(0, separator?.start).trim();
  if (label === '') return undefined;
  const hint = separator && inner.slice(separator.end, separator.hintEnd).trim();
  return { source: `[${inner}]`, label, hint: hint === '' ? undefined : hint, kind: isName(label) ? 'name' : 'text' };
}

/** A capital at the start and no comma: `Company`, `Interviewer Name`. `Name, Title, Phone` is a list of things. */
function isName(label: string): boolean {
  return /^\p{Lu}[^,]*$/u.test(label);
}

interface Separator {
  readonly start: number;
  readonly end: number;
  readonly hintEnd?: number;
}

/** The first of: a dash, a spaced hyphen, a colon and a space, `, e.g. `, or a parenthesis that ends the blank. */
function findSeparator(inner: string): Separator | undefined {
  const match = /[–—]| - |: |, e\.g\. /u.exec(inner);
  const marked = match && { start: match.index, end: match.index + match[0].length };
  const closing = findClosingParenthesis(inner);
  if (!marked || !closing) return marked ?? closing;
  return closing.start < marked.start ? closing : marked;
}

/** `Company (the new one)`: the parenthesis whose end is the end of the blank. */
function findClosingParenthesis(inner: string): Separator | undefined {
  const text = inner.trimEnd();
  if (!text.endsWith(')')) return undefined;
  let depth = 0;
  for (let index = text.length - 1; index > 0; index--) {
    if (text[index] === ')') depth++;
    if (text[index] === '(') depth--;
    if (depth > 0) continue;
    return text[index - 1] === ' ' ? { start: index - 1, end: index + 1, hintEnd: text.length - 1 } : undefined;
  }
  return undefined;
}

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
