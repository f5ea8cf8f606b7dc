import type { Nodes } from 'mdast';
import type { CheckedText } from '../../source/checked-text.ts';
import { isComment } from '../../source/links.ts';
import { lintMessages } from '../../source/lint-messages.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

export const definitionRules = defineRules(
  {
    'markdown/unused-definition': {
      severity: 'warning',
      meaning: 'Nothing refers to a footnote or a named address.',
      example: '`[^old]: A survey`',
      fix: 'Refer to it, or delete it.',
    },
    'markdown/duplicate-definition': {
      severity: 'warning',
      meaning: 'Two footnotes or named addresses have the same name, so the second is never shown.',
      example: '`[^a]: One` and `[^a]: Two`',
      fix: 'Give each its own name.',
    },
  },
  (text: CheckedText, report) => {
    for (const { place, node } of lintMessages(text, 'no-unused-definitions')) {
      if (isComment(node)) continue;
      const message = `Nothing refers to ${labelOf(node)}.`;
      report('markdown/unused-definition', place, message, 'Refer to it in the text, or delete it.');
    }
    for (const { place, node, cause } of lintMessages(text, 'no-duplicate-definitions')) {
      if (isComment(node)) continue;
      const line = cause?.position?.start.line ?? 0;
      const message = `Line ${line} already defines ${labelOf(node)}, so this one is never shown.`;
      report('markdown/duplicate-definition', place, message, 'Give each its own name.');
    }
  },
);

function labelOf(node: Nodes | undefined): string {
  if (node?.type === 'footnoteDefinition') return quote(`[^${node.label ?? node.identifier}]`);
  return node?.type === 'definition' ? quote(`[${node.label ?? node.identifier}]`) : '';
}
