import type { Nodes } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { RuleId } from '../../catalogue.ts';
import type { ArticleText } from '../../source/parsed-text.ts';
import type { Finding } from '../../finding.ts';
import { quote } from '../../wording.ts';

/** Words of a finding; a rule of their own where one of remark-lint's is two of ours. */
type Words = Pick<Finding, 'message' | 'hint'> & { readonly rule?: RuleId };

interface Translation {
  readonly rule: RuleId;
  /** Our words for what remark-lint found; undefined where another rule says it. Without this, the message has them. */
  readonly words?: (node: Nodes, cause: Nodes | undefined) => Words | undefined;
}

/** The rules of remark-lint by their own names. */
const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  'first-heading-level': {
    rule: 'markdown/heading-level',
    words: (node) => {
      // One of the first level has a rule of its own.
      if (node.type !== 'heading' || node.depth === 1) return undefined;
      return {
        message: `The first heading has level ${node.depth}; the title above it has level 1.`,
        hint: 'Begin the line with ##.',
      };
    },
  },
  'heading-increment': {
    rule: 'markdown/heading-level',
    words: (node, cause) => {
      if (node.type !== 'heading' || cause?.type !== 'heading') return undefined;
      return {
        message: `A heading of level ${node.depth} follows one of level ${cause.depth}.`,
        hint: `Begin the line with ${'#'.repeat(cause.depth + 1)}.`,
      };
    },
  },
  'top-level-heading': { rule: 'markdown/second-h1' },
  'no-duplicate-headings': {
    rule: 'markdown/duplicate-heading',
    words: (_, cause) => ({
      message: `The same heading stands on line ${cause?.position?.start.line ?? 0}.`,
      hint: 'Give each its own words: they name the templates below, and links lead to them.',
    }),
  },
  'image-text': { rule: 'markdown/image-alt' },
  'no-empty-url': {
    rule: 'link/empty',
    words: (node) => {
      const hint = 'Write the address between the parentheses.';
      if (node.type !== 'image') return { message: 'The link leads nowhere.', hint };
      return { rule: 'markdown/image-file', message: 'The image has no file.', hint };
    },
  },
  'link-text': { rule: 'link/text' },
  'secure-link': { rule: 'link/insecure' },
  'no-unused-definitions': {
    rule: 'markdown/unused-definition',
    words: (node) => ({
      message: `Nothing refers to ${labelOf(node)}.`,
      hint: 'Refer to it in the text, or take it out.',
    }),
  },
  'no-duplicate-definitions': {
    rule: 'markdown/duplicate-definition',
    words: (node, cause) => ({
      message: `${labelOf(node)} is already on line ${cause?.position?.start.line ?? 0}; this one is never shown.`,
      hint: 'Give each its own name.',
    }),
  },
};

/** What the rules of remark-lint found, as findings of ours. */
export function checkWithRemark({ messages }: ArticleText): Finding[] {
  return messages.flatMap((message): Finding[] => {
    const { ruleId = '', line = 1, column = 1 } = message;
    const translation = TRANSLATIONS[ruleId];
    if (!translation) throw new Error(`No rule of the catalogue stands for remark-lint's "${ruleId}".`);
    const words = translate(message, translation);
    return words ? [{ rule: translation.rule, line, column, ...words }] : [];
  });
}

function translate({ reason, note, ancestors, cause }: VFileMessage, { words }: Translation): Words | undefined {
  if (!words) return { message: reason, hint: note ?? '' };
  const node = ancestors?.at(-1) as Nodes | undefined;
  return node && words(node, (cause as VFileMessage | undefined)?.ancestors?.at(-1) as Nodes | undefined);
}

function labelOf(node: Nodes): string {
  if (node.type === 'footnoteDefinition') return quote(`[^${node.label ?? node.identifier}]`);
  return node.type === 'definition' ? quote(`[${node.label ?? node.identifier}]`) : '';
}
