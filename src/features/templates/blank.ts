import { comparableText, visibleText } from '../../lib/hidden-characters.ts';
import { readBrackets } from './brackets.ts';

/** A blank of a template: `[Label]` or `[Label — hint]`. */
export interface Blank {
  /** The blank as written, including its brackets. */
  readonly source: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** A name has one value on the whole site; a free text has its own value at each place. */
  readonly kind: 'name' | 'text';
}

/**
 * Parses the text between two brackets. Characters that cannot be seen make no difference, so that a label has one value
 * however it was pasted. Returns undefined if there is no label, as in `[]` or `[— hint]`.
 */
export function parseBlank(inner: string): Blank | undefined {
  const text = visibleText(inner);
  const separator = findSeparator(text);
  const label = comparableText(text.slice(0, separator?.start));
  if (label === '') return undefined;
  const hint = separator && text.slice(separator.end, separator.hintEnd).trim();
  return { source: `[${inner}]`, label, hint: hint === '' ? undefined : hint, kind: isName(label) ? 'name' : 'text' };
}

/** A name starts with a capital and has no comma: `Company`, `Interviewer Name`. `Name, Title, Phone` is a list. */
function isName(label: string): boolean {
  return /^\p{Lu}[^,]*$/u.test(label);
}

interface Separator {
  readonly start: number;
  readonly end: number;
  readonly hintEnd?: number;
}

/**
 * Finds the end of the label: the first dash, spaced hyphen, colon and space, `, e.g. `, or parenthesis that ends the blank.
 */
function findSeparator(inner: string): Separator | undefined {
  const match = /[–—]| - |: |, e\.g\. /u.exec(inner);
  const marked = match && { start: match.index, end: match.index + match[0].length };
  const closing = findClosingParenthesis(inner);
  if (!marked || !closing) return marked ?? closing;
  return closing.start < marked.start ? closing : marked;
}

/** Finds a parenthesis that ends the blank: `Company (the new one)`. */
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

/** A piece of a template. Joined in order, the pieces are the text. */
export type Segment = TextSegment | BlankSegment;
export interface TextSegment {
  readonly type: 'text';
  readonly text: string;
}
export interface BlankSegment extends Blank {
  readonly type: 'blank';
}

/**
 * Splits a text into plain text and blanks. A blank is on one line. These stay text: check boxes after a list marker,
 * Markdown links, and brackets that are empty, nested or not closed. Runs in linear time.
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
