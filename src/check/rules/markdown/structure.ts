import type { Nodes } from 'mdast';
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
  },
  ({ tree, bodyLine }: CheckedText, report) => {
    if (!tree.children.every(isInvisible)) return;
    const place = { line: bodyLine, column: 1 };
    report('markdown/empty', place, 'The article has no text.', 'Write it below the frontmatter.');
  },
);

/** Checks whether a block is not shown where it is. */
export function isInvisible(node: Nodes): boolean {
  return ['definition', 'footnoteDefinition', 'mdxjsEsm', 'yaml'].includes(node.type) || isComment(node);
}

function isComment(node: Nodes): boolean {
  return node.type === 'html' && /^<!--[\s\S]*?-->\s*$/u.test(node.value);
}
