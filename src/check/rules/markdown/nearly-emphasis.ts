import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Marks that are left in a text, because they do not open and close; a pair around words, or a single one. */
const MARK = new RegExp(
  [
    // Longer runs of stars are censored words; two between digits are a power.
    String.raw`(?<![*\p{L}\p{N}])\*{1,3}(?=[^\s*])[^*\n]{0,200}(?<=[^\s*])\*{1,3}(?!\*)`,
    String.raw`(?<!\*|\d)\*{2,3}[ \t]?[^*\n]{1,200}\*{2,3}(?!\*)`,
    String.raw`(?<!\*|\d[ \t]?)\*\*(?!\*)`,
    String.raw`(?<![_\p{L}\p{N}])_(?=[^\s_])[^_\n]{1,200}(?<=[^\s_])_(?!_)`,
    String.raw`(?<!_)__(?=[^\s_])[^_\n]{1,200}(?<=[^\s_])__(?!_)`,
    String.raw`(?<![_\p{L}\p{N}])__[ \t]?(?=[^\s_])`,
    String.raw`(?<!~)~~[^~\n]{1,200}~~(?!~)`,
    String.raw`＊＊?[^＊\n]{1,200}＊＊?`,
  ].join('|'),
  'gu',
);

/**
 * A single mark that begins a word like emphasis, and that nothing closes. `*nix`, `_blank` and the star of a note are none:
 * a note begins its line, and has no colon behind its first words.
 */
const OPENED = new RegExp(
  [
    String.raw`(?<!~)~~(?=[\p{L}\p{N}"“‘(])`,
    String.raw`(?<![*\p{L}\p{N}\uFFFC])\*{3}(?=[\p{L}"“‘])`,
    String.raw`(?<=[ \t("“])\*(?=\p{L})(?!nix\b|BSD\b)`,
    String.raw`^(?:[ \t]*|\uFFFC{1,2})(?<start>\*)(?=\p{L}[^\n*:]{0,40}:[ \t])`,
    String.raw`(?<![^\s("“])_(?=\p{Lu}\p{Ll})(?!\p{L}+\d)`,
  ].join('|'),
  'gmu',
);
/** The star of a note behind the word that it is about. */
const NOTED = /[\p{L}\p{N}.,)%”"]\*(?![\p{L}\p{N}*])/u;
/** The start of a line of a list whose bullets lack a space, which another rule reports. */
const STAR_ITEM = /^[ \t]*\*(?=\p{L})/gmu;

/** A backtick that nothing closes; one between letters is an apostrophe. */
const BACKTICK = /(?<![`\p{L}])`+(?!`)|(?<!`)`+(?![`\p{L}])/gu;

export const nearlyEmphasisRules = defineRules(
  {
    'markdown/emphasis-syntax': {
      severity: 'warning',
      meaning:
        'Marks of bold, italic, struck-out text or code are not closed or not next to the words, so readers see them.',
      example: '`**Tip:**Do this`, `** bold **`',
      fix: '`**Tip:** Do this`, `**bold**`',
    },
  },
  ({ blocks, placeAt }: CheckedText, report) => {
    const isNoted = blocks.some(({ text }) => text.includes('*') && NOTED.test(text));
    for (const { node, start, text } of blocks) {
      // A heading of nothing but marks is reported as one without words.
      if (!/[*_~＊`]/u.test(text) || (node.type === 'heading' && !/[\p{L}\p{N}]/u.test(text))) continue;
      for (const { 0: found, index } of marksIn(text, isNoted)) {
        report(
          'markdown/emphasis-syntax',
          placeAt(start + index),
          `${quote(found)} is not read as Markdown, so readers see the marks.`,
          hintFor(found, text.charAt(index + found.length)),
        );
      }
      // In a table, a bar inside code ends the cell, which another rule reports.
      const [backtick] = node.type === 'tableCell' ? [] : text.matchAll(BACKTICK);
      if (!backtick) continue;
      const message = 'This backtick is not closed, so readers see it.';
      report(
        'markdown/emphasis-syntax',
        placeAt(start + backtick.index),
        message,
        'Write one on each side of the code, or remove it.',
      );
    }
  },
);

/** The marks of a block in order, each once. */
function marksIn(text: string, isNoted: boolean): RegExpExecArray[] {
  const marks = [...text.matchAll(MARK)];
  const mayBeNote = isNoted || (text.match(STAR_ITEM)?.length ?? 0) > 1;
  const opened = [...text.matchAll(OPENED)].filter(
    ({ 0: found, index, groups }) =>
      !(groups?.['start'] !== undefined && mayBeNote) &&
      !marks.some((mark) => mark.index < index + found.length && index < mark.index + mark[0].length),
  );
  return [...marks, ...opened].sort((a, b) => a.index - b.index);
}

function hintFor(found: string, next: string): string {
  const [mark = ''] = /^(?:\*+|_+|~+|＊+)/u.exec(found.trimStart()) ?? [];
  if (mark.startsWith('＊')) return 'Write the stars of a keyboard: **bold**';
  const words = found
    .trimStart()
    .slice(mark.length)
    .replace(/(?<![*_~])[*_~]+$/u, '');
  if (words === '') return `Write ${mark} on both sides of the words, in the same paragraph, or remove it.`;
  if (words !== words.trim()) return `Write no space inside the marks: ${mark}${words.trim()}${mark}`;
  if (/[\p{L}\p{N}]/u.test(next)) return `Write a space after the second mark: ${quote(`${found} ${next}…`)}`;
  return `Write the same mark on both sides of the words, and a space around it: ${mark}${words}${mark}`;
}
