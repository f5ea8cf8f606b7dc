import type { Blockquote, Code, Heading, List, Nodes, Parents } from 'mdast';
import { isFenced } from '../../../features/articles/outline.ts';
import { type Place, startOf } from '../../place.ts';
import { mistakesInList } from './list-items.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { mistakesInTable } from '../../source/table-mistakes.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

const EMPTY_LINE = 'Leave a line empty between them';

/** Checks for text that Markdown reads as something else than its author meant. */
export const unintendedRules = defineRules(
  {
    'markdown/setext-heading': {
      severity: 'warning',
      meaning: 'A line of hyphens or equals signs right below a paragraph makes the whole paragraph a heading.',
      example: 'a paragraph, and `---` on the next line',
      fix: 'Leave a line empty above `---`; write headings with `##`.',
    },
    'markdown/indented-code': {
      severity: 'warning',
      meaning: 'Text that is indented by four spaces or a tab is shown as code.',
      example: '`    Send it the same day.`',
      fix: 'Remove the spaces.',
    },
    'markdown/unintended-block': {
      severity: 'warning',
      meaning:
        'A number or sign at the start of a line makes a list, quote or heading of it; a line becomes part of the list, quote or table above it; or the numbers of a list are not shown as they are typed.',
      example: '`1986. A great year.`, `# of applicants` in a list',
      fix: '`1986\\. A great year.`',
    },
    'markdown/unintended-emphasis': {
      severity: 'warning',
      meaning: 'Two stars between figures make the text between them italic, and are not shown.',
      example: '`5*3 and 4*2`',
      fix: '`5 × 3 and 4 × 2`',
    },
  },
  ({ tree, text, placeAt }: CheckedText, report) => {
    const visit = (node: Nodes, parent: Parents | undefined, index: number) => {
      const before = parent?.children[index - 1];
      if (node.type === 'heading') {
        const mark = underlineOf(node, text);
        // A version of Git that was not merged is a leftover.
        if (mark && isConflict(node, text)) return;
        if (mark) report('markdown/setext-heading', startOf(node), ...explainUnderline(node, text, mark));
        else if (parent?.type === 'listItem' && index === 0) {
          const hint = 'Write \\# for the character, or begin the heading outside of the list.';
          report('markdown/unintended-block', startOf(node), 'The # makes a heading of this item of a list.', hint);
        }
      }
      if (node.type === 'code' && !isFenced(node, text) && isProse(node)) {
        const message = `${quote(firstLine(node.value))} is shown as code, because it is indented by four spaces or more.`;
        report(
          'markdown/indented-code',
          startOf(node),
          message,
          'Remove the spaces, or write a line of three backticks above and below.',
        );
      }
      if (node.type === 'list') {
        const reason = whyNoList(node, before, text);
        if (reason) report('markdown/unintended-block', startOf(node), ...reason);
        for (const [item, ...words] of mistakesInList(node, text, placeAt))
          report('markdown/unintended-block', item, ...words);
      }
      if (node.type === 'table') {
        for (const [row, ...reason] of mistakesInTable(node, text))
          report('markdown/unintended-block', startOf(row), ...reason);
      }
      if (node.type === 'blockquote') {
        const place = joinedPlace(node, text, placeAt);
        if (isJoined(node, before) && /^> ?[\d$€£]/u.test(textFrom(node, text))) {
          const hint = `Write "more than", or \\> for the character. ${EMPTY_LINE} if you mean a quotation.`;
          report('markdown/unintended-block', startOf(node), 'The > makes a quotation of this line.', hint);
        } else if (place) {
          const message = 'This line has no >, but it continues the quotation above.';
          report('markdown/unintended-block', place, message, `${EMPTY_LINE}, or begin this one with >.`);
        }
      }
      if (node.type === 'emphasis' && isBetweenFigures(node, text)) {
        const typed = text.slice(node.position?.start.offset, node.position?.end.offset);
        const message = `The stars of ${quote(typed)} make it italic and are not shown.`;
        report('markdown/unintended-emphasis', startOf(node), message, 'Write × or \\* for the characters.');
      }
      if ('children' in node)
        node.children.forEach((child, at) => {
          visit(child, node, at);
        });
    };
    visit(tree, undefined, 0);
  },
);

function textFrom({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

function firstLine(value: string): string {
  return value.trim().split('\n')[0] ?? '';
}

function underlineOf(node: Heading, text: string): string | undefined {
  const typed = textFrom(node, text);
  return typed.startsWith('#') ? undefined : /\n[ \t>]*([-=])\1*[ \t]*$/u.exec(typed)?.[1];
}

function isConflict(node: Heading, text: string): boolean {
  return /\n={7}[ \t]*$/u.test(textFrom(node, text)) && /^<{7} /mu.test(text);
}

function explainUnderline(node: Heading, text: string, mark: string): readonly [message: string, hint: string] {
  const typed = firstLine(textFrom(node, text));
  if (/^\w+:[ \t]/u.test(typed)) {
    const message = `${quote(typed)} looks like frontmatter, but the --- below makes it a heading of the text.`;
    return [message, 'Move it to the frontmatter at the start of the file, or delete it.'];
  }
  const line = mark === '-' ? '---' : '===';
  const message = `The line ${line} right below makes ${quote(typed)} a heading.`;
  return [
    message,
    `Leave a line empty above ${line} if you mean a paragraph; write ## before the words if you mean a heading.`,
  ];
}

/** Prose has words and no signs of programs. An email is reported by another rule. */
function isProse({ value }: Code): boolean {
  if (
    /^\s*(?:subject|dear|hi|hello)\b/iu.test(value) ||
    /[{}<>;=\\|`$]|\(\)|^[^\S\n]*(?:npm|git|cd|sudo) /mu.test(value)
  )
    return false;
  const words = value.match(/(?<!\S)["'“‘(*_[]*\p{L}+(?:[’'-]+\p{L}+)*[\])"'”’*_-]*[.,:;!?…]*(?!\S)/gu)?.length ?? 0;
  return words >= 3 && words >= value.trim().split(/\s+/u).length * 0.6;
}

/** Checks whether a block begins on the line after a paragraph. */
function isJoined(node: Nodes, before: Nodes | undefined): boolean {
  return before?.type === 'paragraph' && before.position?.end.line === (node.position?.start.line ?? 0) - 1;
}

function whyNoList(
  node: List,
  before: Nodes | undefined,
  text: string,
): readonly [message: string, hint: string] | undefined {
  const typed = firstLine(textFrom(node, text));
  const [mark = ''] = /^\S+/u.exec(typed) ?? [];
  const isSingle = node.children.length === 1;
  if (node.ordered && ((node.start ?? 1) >= 1000 || (isSingle && (node.start ?? 1) >= 100))) {
    return [
      `${quote(mark)} begins a numbered list here, so the line is indented.`,
      `Write ${mark.slice(0, -1)}\\${mark.slice(-1)} for a number that only ends or begins a sentence.`,
    ];
  }
  if (!isSingle || !isJoined(node, before)) return undefined;
  const above = text.slice(0, node.position?.start.offset).trimEnd();
  // A wrapped sentence goes on in lowercase or with a figure.
  if (!/[\p{L}\p{N},]$/u.test(above) || !/^\S+[ \t]+(?:\p{Ll}|[\d$€£])/u.test(typed)) return undefined;
  return [
    `${quote(mark)} at the start of this line begins a list.`,
    `Move it to the end of the line above, or write \\${mark}. ${EMPTY_LINE} if you mean a list.`,
  ];
}

/** The line of a quotation that has no `>` and begins a new sentence. */
function joinedPlace(node: Blockquote, text: string, placeAt: (offset: number) => Place): Place | undefined {
  const last = node.children.at(-1);
  if (last?.type !== 'paragraph') return undefined;
  const start = last.position?.start.offset ?? 0;
  const joined = /[.!?)”"*_]\n(?=\p{Lu})/u.exec(textFrom(last, text));
  return joined ? placeAt(start + joined.index + joined[0].length) : undefined;
}

function isBetweenFigures({ position }: Nodes, text: string): boolean {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return text.charAt(start) === '*' && /\d/u.test(text.charAt(start - 1)) && /\d/u.test(text.charAt(end));
}
