import type { Code, Nodes } from 'mdast';
import { isFenced } from '../../../features/articles/outline.ts';
import { startOf } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { defineRules } from '../rule.ts';

export const structureRules = defineRules(
  {
    'markdown/empty': {
      severity: 'error',
      meaning: 'The article has no text.',
      example: 'nothing below the frontmatter',
      fix: 'Write it.',
    },
    'markdown/unclosed-fence': {
      severity: 'warning',
      meaning: 'A fenced block is not closed, so it takes in all of the text below.',
      example: 'three backticks without a second line of them',
      fix: 'Write a line of three backticks where it ends.',
    },
  },
  ({ tree, nodes, text, bodyLine }: CheckedText, report) => {
    if (tree.children.every(isInvisible)) {
      const place = { line: bodyLine, column: 1 };
      report('markdown/empty', place, 'The article has no text.', 'Write it below the frontmatter.');
      return;
    }
    for (const node of nodes) {
      if (node.type !== 'code' || !isFenced(node, text) || isClosed(node, text)) continue;
      const message = 'This block is not closed, so it takes in everything below.';
      report('markdown/unclosed-fence', startOf(node), message, 'Write a line of three backticks where it ends.');
    }
  },
);

function isInvisible(node: Nodes): boolean {
  return ['definition', 'footnoteDefinition', 'mdxjsEsm', 'yaml'].includes(node.type) || isComment(node);
}

function isComment(node: Nodes): boolean {
  return node.type === 'html' && /^<!--[\s\S]*?-->\s*$/u.test(node.value);
}

/** Whether a fenced block ends with a fence of its own kind that is at least as long as the first. */
function isClosed({ position }: Code, text: string): boolean {
  const [first = '', ...lines] = text.slice(position?.start.offset, position?.end.offset).split('\n');
  const fence = /^(?:`+|~+)/u.exec(first)?.[0] ?? '';
  const last = (lines.at(-1) ?? '').replace(/^[\s>]*/u, '').trimEnd();
  return last.startsWith(fence) && last.replaceAll(fence.charAt(0), '') === '';
}
