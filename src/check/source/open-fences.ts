import type { Code, Nodes } from 'mdast';
import { isFenced } from '../../features/articles/outline.ts';
import { type Place, startOf } from '../place.ts';
import { parseNodes, type ParsedText } from './parsed-text.ts';

/** A fence that is not closed where its author meant it to end. */
export interface OpenFence extends Place {
  /** The backticks or tildes that begin it. */
  readonly marks: string;
  /** The heading or fence that it takes in. */
  readonly swallowed: SourceLine | undefined;
  /** A line that was meant to close it, and the reason why it does not. */
  readonly almost: (SourceLine & { readonly why: string }) | undefined;
}

interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/** Languages in which a line that begins with `##` is a comment or a heading of their own. */
const HASH_LANGUAGE =
  /^(?:m(?:ark)?d(?:own)?|mdx|rmd|(?:ba|z|fi|power)?sh(?:ell)?|console|ps1|py(?:thon)?|rb|ruby|r|perl|pl|php|julia|elixir|ya?ml|toml|ini|conf|nginx|docker(?:file)?|make(?:file)?|cmake|hcl|terraform|gitignore|diff|env|properties)$/iu;
const FENCE_LINE = /^\s*(`{3,}|~{3,})(.*)$/u;
const HEADING_LINE = /^ {0,3}#{2,6}[ \t]+\S/u;
/** Limits the work on a text full of open fences, in characters: each costs a parse or two of the text below it. */
const MOST_PARSED = 100_000;

/**
 * Finds fences that are open. A fence without an end is closed by the beginning of the next one, so the parser finds the
 * last of the article open, not the one to blame. After each open fence the text below is read again.
 */
export function findOpenFences({ nodes, text, format }: ParsedText): OpenFence[] {
  const lines = text.split('\n');
  const found: OpenFence[] = [];
  let left = MOST_PARSED;
  const readFrom = (line: number): Rest | undefined => {
    // The lines above it become empty, so that places stay.
    const below = lines.slice(line - 1).join('\n');
    if (below === '' || left <= 0) return undefined;
    left -= below.length;
    const restText = '\n'.repeat(line - 1) + below;
    try {
      return { nodes: parseNodes(restText, format), text: restText, lines };
    } catch {
      // Components of .mdx may be cut in two.
      return undefined;
    }
  };
  let rest: Rest | undefined = { nodes, text, lines };
  while (rest) {
    const open = firstOpen(rest, readFrom);
    if (!open) break;
    found.push(open.fence);
    rest = readFrom(open.goOn);
  }
  return found;
}

/** A part of the text, with all lines of the file. */
interface Rest {
  readonly nodes: readonly Nodes[];
  readonly text: string;
  readonly lines: readonly string[];
}

type ReadFrom = (line: number) => Rest | undefined;

function firstOpen(rest: Rest, readFrom: ReadFrom): { fence: OpenFence; goOn: number } | undefined {
  const blocks = fencesIn(rest);
  const hasUnclosed = blocks.some((block) => !isClosed(block, rest.text));
  const endsWell = (line: number) => {
    const below = readFrom(line);
    return below !== undefined && fencesIn(below).every((block) => isClosed(block, below.text));
  };
  for (const block of blocks) {
    const closed = isClosed(block, rest.text);
    const { marks, heading, opener, almost } = readFence(block, rest.text);
    const end = block.position?.end.line ?? 0;
    const next = closed ? subjectBelow(rest.lines, end) : undefined;
    const below = next && { line: end, text: next.text };
    const isSure = !closed || opener !== undefined || next?.isNext === true;
    const clue = [heading, opener, below].filter((line) => line !== undefined).sort((a, b) => a.line - b.line)[0];
    if (!isSure && !(clue && hasUnclosed && endsWell(clue.line))) continue;
    return { fence: { ...startOf(block), marks, swallowed: clue, almost }, goOn: clue?.line ?? end + 1 };
  }
  return undefined;
}

function fencesIn({ nodes, text }: Rest): Code[] {
  return nodes.filter((node) => node.type === 'code').filter((node) => isFenced(node, text));
}

/** The subject of a letter below the line that closes a block: that line may be where the letter's own fence begins. */
function subjectBelow(lines: readonly string[], end: number): { text: string; isNext: boolean } | undefined {
  let index = end;
  while (lines[index]?.trim() === '') index++;
  const text = (lines[index] ?? '').replace(/^[\s>]*/u, '');
  return text.startsWith('Subject:') ? { text, isNext: index === end } : undefined;
}

/** Reads what is inside a fence but hardly belongs there. */
function readFence(block: Code, text: string) {
  const { lang, value } = block;
  const marks = marksOf(block, text);
  const first = startOf(block).line + 1;
  const isLetter = lang === 'email' || lang === 'message' || value.trimStart().startsWith('Subject:');
  const lines = value.split('\n');
  let heading: SourceLine | undefined;
  let opener: SourceLine | undefined;
  let almost: OpenFence['almost'];
  let isNested = false;
  for (const [index, source] of lines.entries()) {
    const at = { line: first + index, text: source.trim() };
    if (HEADING_LINE.test(source) && !HASH_LANGUAGE.test(lang ?? '')) heading ??= at;
    const [, found = '', behind = ''] = FENCE_LINE.exec(source) ?? [];
    if (found === '') continue;
    const isLong = found.startsWith(marks);
    isNested ||= marks.length > 3 && !isLong && !isLetter;
    const words = behind.trim();
    const opens = isLong && words !== '' && !words.includes('`');
    const isOtherLetter = isLetter && !isLong && (lines[index + 1] ?? '').startsWith('Subject:');
    if ((opens && /^\S+(?: \d+)?$/u.test(words) && /\S/u.test(lines[index + 1] ?? '')) || isOtherLetter) opener ??= at;
    else almost ??= whyNotClosing(at, found, marks, words);
  }
  return { marks, heading: isNested ? undefined : heading, opener, almost };
}

function whyNotClosing(at: SourceLine, found: string, marks: string, words: string): OpenFence['almost'] {
  if (!marks.startsWith(found.charAt(0))) {
    return words === '' ? { ...at, why: `it has other marks than ${marks}` } : undefined;
  }
  if (words !== '') return { ...at, why: 'it has text behind its marks' };
  if (found.length < marks.length) return { ...at, why: `it has ${found.length} marks instead of ${marks.length}` };
  return { ...at, why: 'it is indented too far' };
}

function marksOf({ position }: Code, text: string): string {
  const mark = /^(?:`+|~+)/u.exec(text.slice(position?.start.offset, position?.end.offset));
  return mark?.[0] ?? '';
}

/** Checks whether a fenced block ends with a fence of its own kind that is at least as long as the first. */
function isClosed(block: Code, text: string): boolean {
  const lines = text.slice(block.position?.start.offset, block.position?.end.offset).split('\n');
  if (lines.length < 2) return false;
  const marks = marksOf(block, text);
  const last = (lines.at(-1) ?? '').replace(/^[\s>]*/u, '').trimEnd();
  // A line that looks like the end may still be content: then it is the last line of the value, too.
  const isContent = lines.length - 1 === block.value.split('\n').length && block.value !== '';
  return last.startsWith(marks) && last.replaceAll(marks.charAt(0), '') === '' && !isContent;
}
