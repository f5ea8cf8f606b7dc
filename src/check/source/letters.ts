import type { Nodes } from 'mdast';
import type { Place } from '../place.ts';
import type { ParsedText } from './parsed-text.ts';

/** A letter in the text of an article, outside of fences, so not a template. */
export interface Letter extends Place {
  /** The line that looks like a subject. Undefined for a letter that begins with its greeting. */
  readonly subject: string | undefined;
  readonly isQuoted: boolean;
  /** True in a cell of a table. */
  readonly isCell: boolean;
}

const SUBJECT =
  /^[^\p{L}\p{N}`([{]{0,6}(?:(?:your |the |sample |example )?e?-?mail )?(?:subject(?: (?:line|header|heading))?(?: \d)?|betreff|asunto|objet|oggetto|assunto|onderwerp|ämne|emne|temat|тема|件名|主题|主題)\s?(?:[:：=|→]|\s?[-–—]\s)\s*(?<rest>.*)$/iu;
const HEAD = /^[^\p{L}\p{N}`([{]{0,6}(?:to|cc|bcc|from|date|sent|reply-to|attachments?)\b[^:\n]{0,9}:/iu;
const GREETING =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern)\b(?:(?:\[[^\][]{0,80}\]|[^.!?:;,[\n]){0,60})(?:$|[,:;!.—–-]\s*(?<rest>.*)$)/iu;
const CLOSING =
  /^(?:(?:kind|best|warm|warmest|many) )?(?:regards|best|sincerely|thanks|thank you|cheers|warmly|respectfully|all the best|yours(?: \w+)?|best wishes|gratefully|with (?:thanks|appreciation|gratitude))(?:[,.!–—-]|$)[^.!?\n]{0,50}$|^\[your [^\][]{1,60}\]$/iu;
/** The label of a letter's text, below its subject. */
const BODY = /^[^\p{L}\n]{0,4}(?:e?-?mail )?(?:message|body|text)\b[^\p{L}\n]{0,3}[:：]/iu;
/** A blank, of this site or of another program. Links and footnotes have other signs. */
const BLANK =
  /\[\p{L}[^\][\n]{0,80}\](?![([:])|\{\{?[\p{L}_ ][^{}\n]{0,40}\}\}?|<<[^<>\n]{1,40}>>|«[^»\n]{1,40}»|_{4,}/gu;
/** Most lines have no such word, which is faster to see than that they do not begin with it. */
const SUBJECT_WORD = /subject|betreff|asunto|objet|oggetto|assunto|onderwerp|ämne|emne|temat|тема|件名|主题|主題/iu;
const GREETING_WORD = /dear|hi|hello|hey|good|greetings|whom/iu;
/** Lines that a subject may be above the greeting. */
const REACH = 12;
/** Lines of the longest letter. */
const LONGEST = 60;

/** The subject in a line of a letter, without its label; undefined if it is another line. */
export function readSubject(line: string): string | undefined {
  return SUBJECT_WORD.test(line) ? SUBJECT.exec(plain(line))?.groups?.['rest'] : undefined;
}

interface Greeting {
  /** The text that follows on its line. */
  readonly rest: string;
}

/** Checks whether a line is part of the head of an email, such as `To: [Email]`. */
export function isHeadLine(line: string): boolean {
  return HEAD.test(plain(line));
}

/** The greeting at the start of a line. */
export function readGreeting(line: string): Greeting | undefined {
  if (!GREETING_WORD.test(line)) return undefined;
  const text = plain(line.replace(/^[\s>]*["“„‘'](?=\p{L})/u, '')).replace(
    /^(?:body|message|text|e?-?mail|content|copy)\s?[:：]\s*/iu,
    '',
  );
  const match = GREETING.exec(text);
  return match ? { rest: match.groups?.['rest'] ?? '' } : undefined;
}

/** Checks whether lines end like a letter: `Kind regards,`. */
export function hasClosing(lines: readonly string[]): boolean {
  return lines.some((line) => CLOSING.test(plain(line)));
}

/** The number of blanks in a text, whichever program they are of. */
export function countBlanks(text: string): number {
  return text.match(BLANK)?.length ?? 0;
}

/** A line without the marks of Markdown and HTML, and without quotes that are meant as a fence. */
function plain(line: string): string {
  return line
    .replace(/^\s*["'“”„‘’´`«»]{2,}/u, '')
    .replace(/[*_~\\]+|<[^<>\n]{0,200}>|&nbsp;/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Line extends Place {
  readonly text: string;
  readonly subject: string | undefined;
  readonly greeting: Greeting | undefined;
  readonly isQuoted: boolean;
  readonly isCell: boolean;
  readonly isItem: boolean;
}

/** Finds letters in paragraphs, headings, quotes, lists, HTML and cells. Headings, code and tables end a letter. */
export function findLetters({ nodes, text }: ParsedText): Letter[] {
  const fileLines = text.split('\n');
  const runs: Line[][] = [[]];
  let skipTo = 0;
  for (const node of nodes) {
    if ((node.position?.start.offset ?? 0) < skipTo) continue;
    // The lines of a paragraph hold the HTML in it.
    if (isOther(node) || node.type === 'paragraph') skipTo = node.position?.end.offset ?? 0;
    if (node.type === 'heading' || node.type === 'code' || node.type === 'table') runs.push([]);
    if (node.type === 'table')
      runs.push(...node.children.flatMap(({ children }) => children.map((cell) => linesOf(cell, fileLines))), []);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'html')
      runs.at(-1)?.push(...linesOf(node, fileLines));
  }
  return runs.flatMap(lettersIn);
}

/** Components show weak words on purpose; footnotes hold no letters; cells are read one by one. */
function isOther(node: Nodes): boolean {
  if (node.type === 'mdxJsxFlowElement') return node.name === 'Instead';
  return node.type === 'footnoteDefinition' || node.type === 'table';
}

function linesOf({ position, type }: Nodes, fileLines: readonly string[]): Line[] {
  if (!position) return [];
  const { start, end } = position;
  return fileLines.slice(start.line - 1, end.line).flatMap((source, index) => {
    const before = index === 0 ? source.slice(0, start.column - 1) : (/^[\s>]*/u.exec(source)?.[0] ?? '');
    const own = source.slice(before.length, type === 'tableCell' ? end.column - 1 : undefined).replace(/^\|\s*/u, '');
    const marks = type === 'heading' ? (/^#+\s*/u.exec(own)?.[0].length ?? 0) : 0;
    const place = { line: start.line + index, column: before.length + 1 };
    const isItem = index === 0 && /(?:[-*+]|\d[.)])\s+(?:\[.\]\s+)?$/u.test(before);
    return own
      .slice(marks)
      .split(/<br\s?\/?>|<\/(?:p|div|li)>/iu)
      .filter((text) => /[\p{L}\p{N}]/u.test(text))
      .map((text) => ({
        ...place,
        text,
        subject: readSubject(text),
        greeting: readGreeting(text),
        isQuoted: type !== 'tableCell' && before.includes('>'),
        isCell: type === 'tableCell',
        isItem,
      }));
  });
}

function lettersIn(lines: readonly Line[]): Letter[] {
  const letters: Letter[] = [];
  let from = 0;
  for (const [index, line] of lines.entries()) {
    const { subject, greeting, isQuoted, isCell } = line;
    if (index < from || (subject === undefined && !greeting)) continue;
    const reach = lines.slice(index + 1, index + LONGEST);
    // The text below belongs to the next subject, if there is one.
    const next = reach.findIndex(
      (other, at) => other.subject !== undefined || (other.greeting && reach.slice(0, at).some(isClosing)),
    );
    const below = next === -1 ? reach : reach.slice(0, next);
    const isLetter = subject === undefined ? isGreetedLetter(line, below) : isBodyOf(subject, below);
    if (!isLetter) continue;
    letters.push({
      line: line.line,
      column: line.column,
      subject: subject === undefined ? undefined : plain(line.text),
      isQuoted,
      isCell,
    });
    from = index + 1 + below.length;
  }
  return letters;
}

function isBodyOf(subject: string, below: readonly Line[]): boolean {
  if (/(?<!\p{L})(?:dear|hi|hello) \[[^\][]{1,80}\],/iu.test(subject)) return true;
  if (below.slice(0, REACH).some(({ greeting }) => greeting !== undefined)) return true;
  const blanks = below.reduce((sum, { text }) => sum + countBlanks(text), 0);
  return blanks > 0 && (below.some(isClosing) || BODY.test(below[0]?.text ?? ''));
}

/** A letter without a subject has blanks, or it is somebody's letter in a story. */
function isGreetedLetter(line: Line, below: readonly Line[]): boolean {
  const { greeting } = line;
  if (!greeting) return false;
  const isFilled = countBlanks(line.text) > 0;
  // Other greetings make it a list of them.
  if (below[0]?.greeting) return false;
  const isClosed = below.some(isClosing);
  const blanksBelow = below.reduce((sum, { text }) => sum + countBlanks(text), 0);
  if (greeting.rest === '') return isClosed ? isFilled || blanksBelow > 0 : isFilled && blanksBelow > 0;
  const blanks = countBlanks(greeting.rest);
  if (line.isItem || !isFilled || (blanks === 0 && !isClosed)) return false;
  return isClosed || line.isQuoted || blanks > 2 || /\[your name\]/iu.test(greeting.rest);
}

function isClosing({ text }: Line): boolean {
  return hasClosing([text]);
}
