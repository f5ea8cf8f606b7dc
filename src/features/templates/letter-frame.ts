import { endsSentence, MASKED_BLANK } from './sentence-ends.ts';

/** The borders of a letter's middle. The greeting is before it, then come the closing and the postscript. */
export interface LetterFrame {
  readonly greetingEnd: number;
  readonly closingStart: number;
  /** Start of the postscript, or the end of the letter. */
  readonly closingEnd: number;
}

/** The marker of a list item. */
export const LIST_MARKER = /^\s*(?:[-*+•–]|\d{1,2}[.)]|\p{L}\))\s+/u;

/** The label of a line such as `Start: May 3`. */
export const LINE_LABEL = /^\s*[^\s.:!?]+(?: [^\s.:!?]+){0,3}: /u;

const POSTSCRIPT = /^\s*P\.? ?S\b/u;

/** A salutation with a name of a few words: `Dear Ms. Lee,`, `Hi Sam –`. */
const SALUTATION =
  /^(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|to whom)\b(?: +(?!-\s)(?:(?:mr|mrs|ms|mx|dr|prof|\p{L})\.|[^\s,:!.?;–—]+)){0,6} *(?:(?:[,:!.–—]+|-(?= ))\s*|$)/iu;

/** Words that a sign-off begins with: `Kind regards`, `Many thanks`, `Talk soon`. */
const SIGN_OFF =
  /^\s*(?:(?:with|and|many|very|all the|my|kind|kindest|warm|warmest|best|yours) )*(?:regards|wishes|thanks|thank you|sincerely|truly|faithfully|respectfully|warmly|gratefully|cordially|best|yours|cheers|take care|(?:talk|speak|see you) soon)\b/iu;

/**
 * Finds the greeting and the closing of a letter by their form: short lines at both ends. Expects masked blanks, so that each
 * is one word.
 */
export function findFrame(masked: string): LetterFrame {
  const greetingEnd = findGreetingEnd(masked);
  return { greetingEnd, ...findClosing(masked, greetingEnd) };
}

function findGreetingEnd(masked: string): number {
  const start = masked.search(/\S/u);
  if (start < 0) return masked.length;
  const [line = '', next = '', ...more] = masked.slice(start).split('\n', 3);
  const isParagraph = next.trim() === '';
  const isGreeting =
    countWords(line) <= 6 &&
    (isParagraph
      ? more.length > 0 && /[,:!，：！]\s*$/u.test(line)
      : /[,，]\s*$/u.test(line) && !LIST_MARKER.test(next));
  const length = isGreeting ? line.length : (SALUTATION.exec(line)?.[0].length ?? 0);
  if (length === 0) return 0;
  // The line end belongs to the greeting if its paragraph goes on.
  return start + length + (length === line.length && !isParagraph ? 1 : 0);
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly words: number;
}

function findClosing(masked: string, from: number): Omit<LetterFrame, 'greetingEnd'> {
  const lines = readLines(masked, from);
  const postscript = lines.findIndex(({ text }, index) => index > 0 && POSTSCRIPT.test(text));
  const closingEnd = lines[postscript]?.start ?? masked.length;
  const letter = lines.slice(0, postscript < 0 ? undefined : postscript);
  while (letter.at(-1)?.words === 0) letter.pop();

  const closing = letter.slice(letter.findLastIndex((line) => line.words > 0 && !mayClose(line)) + 1);
  const start = closing.find(isSignOff)?.start ?? findName(letter, closing)?.start;
  return { closingStart: start ?? closingEnd, closingEnd };
}

/** Finds a name without a sign-off before it: the last lines, after an empty line or the end of a sentence. */
function findName(letter: readonly Line[], closing: readonly Line[]): Line | undefined {
  const name = closing.slice(closing.findLastIndex(({ words }) => words === 0) + 1);
  const before = letter.slice(0, letter.length - name.length);
  const last = before.at(-1);
  const isApart = last !== undefined && (last.words === 0 || endsSentence(last.text));
  const isName = isApart && before.some(({ words }) => words > 0) && !name.some(({ text }) => LINE_LABEL.test(text));
  return isName ? name[0] : undefined;
}

function readLines(masked: string, from: number): Line[] {
  let next = from;
  return masked
    .slice(from)
    .split('\n')
    .map((text) => {
      const start = next;
      next += text.length + 1;
      return { start, text, words: countWords(text) };
    });
}

function mayClose(line: Line): boolean {
  const { text, words } = line;
  return words <= 8 && !LIST_MARKER.test(text) && (!endsSentence(text) || isSignOff(line));
}

/** Tells whether a line is like "Best," or "Thanks!". "Thanks for [topic]!" is a sentence. */
function isSignOff({ text, words }: Line): boolean {
  if (LIST_MARKER.test(text) || LINE_LABEL.test(text)) return false;
  if (endsSentence(text)) return words <= 3 && SIGN_OFF.test(text) && !MASKED_BLANK.test(text);
  return words <= 6 && words > 0 && (SIGN_OFF.test(text) || /[,，]\s*$/u.test(text));
}

/** Tells whether a sentence is a closing on the line of the letter's last words: "Best, [Your Name]". */
export function isInlineClosing(sentence: string): boolean {
  return (
    SIGN_OFF.test(sentence) && /^[^,]*,[^,]*$/u.test(sentence) && !endsSentence(sentence) && countWords(sentence) <= 6
  );
}

function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
