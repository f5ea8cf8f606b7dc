import type { Heading, Nodes, Root } from 'mdast';
import { isEmpty, labelOf } from '../../../features/articles/outline.ts';
import { startOf } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { repeatedTitle } from './heading-levels.ts';
import { readSubject } from '../../source/letters.ts';
import { nameInvisible, UNDERSTOOD } from '../../source/typed-blocks.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';
import { isInvisible } from './structure.ts';

const WRITE = 'Write two or more number signs, a space and the words, on a line of their own: ## When to write';

/** Lines that are meant as headings, each with the reason why they are not. */
const NEARLY: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^[ \t]*#{1,6}(?=[\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF])/gmu, 'is not followed by a space'],
  [/^[ \t]*#{2,6}(?=[^\s#\u00A0\u200B\u2060\uFEFF])/gmu, 'is not followed by a space'],
  // A whole paragraph without the end of a sentence: `#OpenToWork` may begin one.
  [/^#(?=\p{Lu}[^\s.!?;,#]*[ \t])(?=[^\n.!?;,#]*$)/gu, 'is not followed by a space'],
  [/^[ \t]*#{7,}/gmu, 'has more than six signs'],
  [/^[ \t]*[#＃﹟]*[＃﹟][#＃﹟]*/gmu, 'has full-width number signs'],
  [/^[ \t]*h[1-6]\.(?=[ \t])/gmu, 'is a heading of Jira or Textile'],
  [/^[ \t]*(={2,6})[ \t]?(?=[^=\s][^=\n]*\1[ \t]*$)/gmu, 'is a heading of a wiki'],
  [/^={1,6}[ \t]+(?=\p{Lu}[^\n=]*$)/gu, 'is a heading of AsciiDoc'],
  [/^[ \t]*\^{3,}[ \t]*$/gmu, 'underlines a heading in another format'],
];

const SPECIAL_SPACE = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]/u;
const HAS_SIGN = /[#＃﹟^]|^=|==|h[1-6]\./u;

export const nearlyHeadingRules = defineRules(
  {
    'markdown/heading-syntax': {
      severity: 'warning',
      meaning:
        'A line looks like a heading but is not one, so readers see the signs; or a heading in HTML is missing in the contents.',
      example: '`##When to write`, `<h2>When to write</h2>`',
      fix: '`## When to write`',
    },
    'markdown/empty-heading': {
      severity: 'warning',
      meaning: 'A heading has no words, so it is not published, or names nothing; or it has no text below it.',
      example: '`##`, `## ???`, a heading right above the next one',
      fix: 'Write its words or its text, or delete it.',
    },
  },
  (checked: CheckedText, report) => {
    const { blocks, nodes, tree, tags, text, placeAt } = checked;
    for (const { name, ...place } of tags) {
      const [, depth] = /^h([2-6])$/iu.exec(name) ?? [];
      if (depth === undefined) continue;
      const message = `<${name}> makes a heading that is missing in the contents, so readers cannot get to it, and it names no template.`;
      report(
        'markdown/heading-syntax',
        place,
        message,
        `Write ${'#'.repeat(Number(depth))} and the words, without tags, on a line of their own.`,
      );
    }
    for (const block of blocks) {
      if (block.node.type !== 'paragraph' || !HAS_SIGN.test(block.text)) continue;
      for (const [pattern, reason] of NEARLY) {
        for (const { 0: found, index } of block.text.matchAll(pattern)) {
          const at = index + found.length - found.trimStart().length;
          // `==marked==` on a line of its own is highlighted text of another program.
          if (found.trim() === '==' && !/^=+[ \t]/u.test(block.text.slice(at))) continue;
          const next = block.text.charAt(index + found.length);
          const but = SPECIAL_SPACE.test(next) ? ` but by ${nameInvisible(next)}` : '';
          const message = `${quote(found.trim())} ${reason}${but}, so this is not a heading and readers see the signs.`;
          report('markdown/heading-syntax', placeAt(block.start + at), message, WRITE);
        }
      }
    }
    const title = repeatedTitle(checked);
    for (const [index, node] of tree.children.entries()) {
      const words = boldWords(node, tree.children[index + 1], text);
      // The title in the text is reported by another rule.
      if (words === undefined || node === title) continue;
      const message = `${quote(words)} is alone in bold, so it looks like a heading but is not one: it is not in the contents, and names no template.`;
      report('markdown/heading-syntax', startOf(node), message, `Write ## ${words} if it is a heading.`);
    }
    for (const node of nodes) {
      if (node.type !== 'heading') continue;
      const { position } = node;
      const typed = text.slice(position?.start.offset, position?.end.offset);
      if (isEmpty(node)) {
        const hidden = /[^\s\p{ASCII}]|[\u00A0\u2000-\u200A\u202F\u3000\uFEFF]/u.exec(typed)?.[0];
        const only = hidden === undefined ? '' : `, only ${nameInvisible(hidden)}`;
        const message = `This heading has no words${only}, so it is not published.`;
        report('markdown/empty-heading', startOf(node), message, 'Write its words after the signs, or delete it.');
      } else if (!hasWords(typed)) {
        const message = `The heading ${quote(typed)} has no words, so links and templates cannot be named after it.`;
        report('markdown/empty-heading', startOf(node), message, 'Add words to it.');
      }
    }
    for (const [node, next] of emptySections(tree)) {
      // An underlined heading may be a paragraph, which another rule reports.
      if (isEmpty(node) || node === title || text.charAt(node.position?.start.offset ?? 0) !== '#') continue;
      const where = next ? `: line ${next.position?.start.line ?? 0} is the next heading` : '';
      const message = `There is no text below the heading ${quote(labelOf(node))}${where}.`;
      const hint = 'Write its text, delete it, or begin the headings that belong to it with more number signs.';
      report('markdown/empty-heading', startOf(node), message, hint);
    }
  },
);

/** Headings with nothing below them but a heading of the same level or a higher one, or the end. */
function emptySections({ children }: Root): [heading: Heading, next: Heading | undefined][] {
  const shown = children.filter((node) => !isInvisible(node));
  // A text of nothing but headings is an outline.
  if (shown.every(({ type }) => type === 'heading')) return [];
  return shown.flatMap((node, index): [Heading, Heading | undefined][] => {
    const next = shown[index + 1];
    if (node.type !== 'heading') return [];
    if (next?.type === 'heading') return next.depth <= node.depth ? [[node, next]] : [];
    return next ? [] : [[node, undefined]];
  });
}

/**
 * The words of a short paragraph that is all in bold and has text below it. A sentence ends with a mark, and above a list the
 * words are its label.
 */
function boldWords(node: Nodes, next: Nodes | undefined, text: string): string | undefined {
  if (node.type !== 'paragraph' || !next || !/^(?:paragraph|code|blockquote|table)$/u.test(next.type)) return undefined;
  const [first, ...others] = node.children;
  const typed = text.slice(node.position?.start.offset, node.position?.end.offset);
  const isBold = first && others.length === 0 ? isStrong(first) : /^<(b|strong)>[^<>]{1,80}<\/\1>$/iu.test(typed);
  const words = typed.replace(/^(?:[*_]{2,3}|<\w+>)|(?:[*_]{2,3}|<\/\w+>)$/gu, '').trim();
  if (!isBold || words.length > 80 || !/[\p{L}\p{N}]["”’)]?$/u.test(words) || words.includes('\n')) return undefined;
  return readSubject(words) === undefined ? words : undefined;
}

function isStrong(node: Nodes): boolean {
  if (node.type === 'emphasis' && node.children.length === 1 && node.children[0]) return isStrong(node.children[0]);
  return node.type === 'strong';
}

function hasWords(typed: string): boolean {
  // The words of a picture and of a component are in the markup.
  return /[\p{L}\p{N}]/u.test(typed.replace(/\[\^[^\]\n]*\]|&\w+;/gu, UNDERSTOOD));
}
