import { findHidden, visibleText } from '../../../lib/hidden-characters.ts';
import { nameCharacter } from '../../character-names.ts';
import { placesOf } from '../../place.ts';
import { defineRules } from '../rule.ts';
import { decodeText, type FileContent, withLineEnds } from './encoding.ts';

/** Characters that each font draws in its own way or not at all, and the place of an object that was not copied. */
const PRIVATE = /(?![\uE200-\uE206])[\uE000-\uF8FF\uFFFC]+/gu;

/** Lines that a message lists. */
const MOST_LINES = 5;

/** The start of a line of Markdown up to the character after its marks, where a special space does not count as one. */
const MARKS = /^[\t >]*(?:(?:#{1,6}|[-*+]|\d{1,9}[.)])(?:[\t ]+\[)?)?$/u;
/** The part of a line before an address that has not ended: `[text](/articles/`. */
const IN_ADDRESS = /\]\([^()\n]*$/u;
const FENCE = /^[\t >]*(?<fence>`{3,}|~{3,})/u;

export const hiddenRules = defineRules(
  {
    'file/hidden-character': {
      severity: 'warning',
      meaning:
        'The text has a character that cannot be seen, or a special space where only a normal one works: in the frontmatter, at the start of a line, or in an address.',
      example: 'a zero-width space in the middle of a word',
      fix: 'Delete it, or type a normal space instead.',
    },
  },
  (file: FileContent, report) => {
    const text = 'bytes' in file ? decodeText(file.bytes) : undefined;
    if (text === undefined) return;
    const plain = withLineEnds(text);
    const placeAt = placesOf(plain);
    for (const { 0: found, index } of plain.matchAll(PRIVATE)) {
      // Bullets and the marks of chat assistants are reported by other rules.
      if (/^[\t >]*(?:[-*+][\t ]+)?$/u.test(lineBefore(plain, index)) && /^[\uF0A7\uF0B7\uF0D8]/u.test(found)) continue;
      const message = `There is ${nameCharacter(found)}, which readers see as an empty box, ${neighborhood(plain, index, found.length)}.`;
      report(
        'file/hidden-character',
        placeAt(index),
        message,
        'Delete it, or type what it stands for: fonts of Word have bullets and smileys there.',
      );
    }
    const hidden = findHidden(plain);
    if (hidden.length === 0) return;
    const isHarmful = file.isData ? () => true : findHarm(plain);
    const harmful = hidden.filter(({ character, index, isSpace }) => {
      // Soft hyphens hyphenate words, and garbled characters are reported with the encoding.
      if (character === '\u00AD') return IN_ADDRESS.test(lineBefore(plain, index));
      if (/[\u0080-\u0084\u0086-\u009F]/u.test(character)) return false;
      if (!file.isData && isNamedElsewhere(plain, index)) return false;
      return !/\p{Zs}/u.test(character) || !isSpace || isHarmful(index);
    });
    for (const [character, [first, ...more]] of Map.groupBy(harmful, (found) => found.character)) {
      if (!first) continue;
      const lines = [...new Set(more.map(({ index }) => placeAt(index).line))];
      const rest = lines.length > MOST_LINES ? ', …' : '';
      const others = more.length === 0 ? '' : `, and again on line ${lines.slice(0, MOST_LINES).join(', ')}${rest}`;
      const near = neighborhood(plain, first.index, character.length);
      const message = `There is ${nameCharacter(character)}, which nobody can see, ${near}${others}.`;
      report('file/hidden-character', placeAt(first.index), message, hintFor(first.isSpace));
    }
  },
);

/**
 * Checks whether another rule reports the character with what it breaks: right after the marks of a heading, list or task,
 * where a space has to be, alone in a heading, or in an address on this site.
 */
function isNamedElsewhere(text: string, index: number): boolean {
  const before = lineBefore(text, index);
  // No page of this site has such an address.
  if (/\]\((?=[/#.]|[^():]*$)[^()\n]*$/u.test(before)) return true;
  if (/^[\t >]*(?:#{1,6}|[-*+]|\d{1,9}[.)])$/u.test(before)) return HEAD_SPACE.test(text.charAt(index));
  if (/^[\t >]*(?:[-*+]|\d{1,9}[.)])[\t ]+\[(?:[ xX]\])?$/u.test(before)) return HEAD_SPACE.test(text.charAt(index));
  const [line = ''] = text.slice(index, index + 200).split('\n', 1);
  return /^[\t >]*#{1,6}[\t ]+$/u.test(before) && visibleText(line).trim() === '';
}

const HEAD_SPACE = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]/u;

function hintFor(isSpace: boolean): string {
  return isSpace ? 'Delete it and type a normal space.' : 'Delete it: search, links and spelling stumble over it.';
}

/** Tells where a special space does harm in an article. */
function findHarm(text: string): (index: number) => boolean {
  const frontmatterEnd = /^---[ \t]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/u.exec(text)?.[0].length ?? 0;
  const fenced: (readonly [from: number, to: number])[] = [];
  let open: { mark: string; from: number } | undefined;
  let offset = frontmatterEnd;
  for (const line of text.slice(frontmatterEnd).split('\n')) {
    const mark = FENCE.exec(line)?.groups?.['fence'];
    if (mark !== undefined && !open) open = { mark, from: offset };
    else if (mark !== undefined && open && mark.startsWith(open.mark)) {
      fenced.push([open.from, offset]);
      open = undefined;
    }
    offset += line.length + 1;
  }
  if (open) fenced.push([open.from, text.length]);
  return (index) => {
    if (index < frontmatterEnd) return true;
    if (fenced.some(([from, to]) => index > from && index < to)) return false;
    const before = lineBefore(text, index);
    return MARKS.test(before) || IN_ADDRESS.test(before);
  };
}

function lineBefore(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  return text.slice(Math.max(start, index - 200), index);
}

/** Says beside which letters a character is. */
function neighborhood(text: string, index: number, length: number): string {
  const [before = ''] = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(0, index - 20), index)) ?? [];
  const [after = ''] = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(index + length, index + length + 20)) ?? [];
  if (before !== '') return after === '' ? `after "${before}"` : `between "${before}" and "${after}"`;
  return after === '' ? 'here' : `before "${after}"`;
}
