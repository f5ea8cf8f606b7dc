import { startOf } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { type TypedBlock, UNDERSTOOD } from '../../source/typed-blocks.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';
import { SYNTAXES } from './foreign-marks.ts';

/** Blocks that other programs draw or run, by the word behind their backticks. */
const DRAWN = /^(?:mermaid|plantuml|dataview(?:js)?|tasks|kanban|ad-[\w-]+|embed|toc|\{[^}]*\}?)$/iu;
const SIZES = 'Remove it: the site works out the size of a picture by itself.';
/** A paragraph of nothing but tags. */
const TAGS = /^(?:tags?:?[ \t]*)?#\p{L}[\p{L}\p{N}_/-]*(?:[\s,]+#\p{L}[\p{L}\p{N}_/-]*)*$/iu;

/** A toggle of Notion, which is a triangle once it is exported. */
const TOGGLE = /^[▶▸►▼▾]\uFE0F?[ \t\u00A0]/u;

export const foreignSyntaxRules = defineRules(
  {
    'markdown/foreign-syntax': {
      severity: 'warning',
      meaning:
        'Markup of another program, which readers see as it is typed: alerts, directives, shortcodes, wikilinks, highlights, ids in braces.',
      example: '`> [!NOTE]`, `[[Salary]]`, `{{< note >}}`',
      fix: '`> **Note:** …`, `[salary](/articles/salary/)`',
    },
  },
  ({ blocks, nodes, placeAt }: CheckedText, report) => {
    for (const node of nodes) {
      if (node.type !== 'code' || !DRAWN.test(node.lang ?? '')) continue;
      const message = `A block of the kind ${quote(node.lang)} is only shown as code here.`;
      report(
        'markdown/foreign-syntax',
        startOf(node),
        message,
        'Say in words what it would show, or add it as a picture.',
      );
    }
    for (const block of blocks) {
      const foreign: [index: number, found: string, name: string, hint: string][] = [];
      for (const [sign, pattern, name, hint] of SYNTAXES) {
        if (!block.text.includes(sign)) continue;
        for (const { 0: found, index } of block.text.matchAll(pattern)) {
          foreign.push([index, found, name, hint]);
        }
      }
      if (block.node.type === 'paragraph' && TAGS.test(block.text))
        foreign.push([0, block.text, 'A line of tags', 'Write them as keywords in the frontmatter.']);
      const toggle = TOGGLE.exec(block.text);
      if (toggle) foreign.push([0, toggle[0], 'A toggle of Notion', 'Write a heading, or <details> and <summary>.']);
      for (const [index, found, name, hint] of outermost(foreign)) {
        // The rule about leftovers reports these.
        if (/oaicite|attached_file|^\[cite/u.test(found)) continue;
        const at = block.start + index + found.length - found.trimStart().length;
        report(
          'markdown/foreign-syntax',
          placeAt(at),
          `${name} is not read here, so readers see ${show(found)}.`,
          // Sizes of a picture are often in braces behind it.
          /^\{[^}]*(?:width|height|size)/u.test(found) && block.text.charAt(index - 1) === UNDERSTOOD ? SIZES : hint,
        );
      }
    }
  },
);

/** Leaves out what is inside something else that is reported. */
function outermost<Found extends readonly [index: number, found: string, ...unknown[]]>(
  all: readonly Found[],
): Found[] {
  let end = 0;
  return all
    .toSorted(([a, one], [b, other]) => a - b || other.length - one.length)
    .filter(([index, { length }]) => {
      if (index < end) return false;
      end = index + length;
      return true;
    });
}

function show(found: TypedBlock['text']): string {
  return quote(found.trim().replace(/\uFFFC+/gu, '…'));
}
