import type { Nodes } from 'mdast';
import { isEmpty, labelOf } from '../../../features/articles/outline.ts';
import { comparableText } from '../../../lib/hidden-characters.ts';
import { startOf } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { lintMessages } from '../../source/lint-messages.ts';
import { defineRules } from '../rule.ts';

export const headingRules = defineRules(
  {
    'markdown/second-h1': {
      severity: 'warning',
      meaning: 'A heading of the first level, which only the title has.',
      example: '`# Why it matters`',
      fix: '`## Why it matters`',
    },
    'markdown/heading-level': {
      severity: 'warning',
      meaning: 'A heading skips a level.',
      example: '`####` below `##`',
      fix: '`###`',
    },
    'markdown/duplicate-heading': {
      severity: 'warning',
      meaning: 'Two headings have the same words, or the text begins with the title, which the page shows above it.',
      example: '`## Examples` twice',
      fix: 'Say what each of them is about. Delete the title in the text.',
    },
  },
  (text: CheckedText, report) => {
    const repeated = repeatedTitle(text);
    if (repeated) {
      const message = 'This repeats the title, which the page shows above the text.';
      report('markdown/duplicate-heading', startOf(repeated), message, 'Delete it.');
    }
    for (const { place, reason, note, node } of lintMessages(text, 'top-level-heading')) {
      // Other rules say that a heading has no words, or that an underline or a # in a list makes it one.
      if (
        node?.type === 'heading' &&
        node !== repeated &&
        !isEmpty(node) &&
        /(?:^|\n)[ \t>]*#$/u.test(text.text.slice(0, (node.position?.start.offset ?? 0) + 1))
      )
        report('markdown/second-h1', place, reason, note);
    }
    for (const { place, node } of lintMessages(text, 'first-heading-level')) {
      // A heading of the first level is reported above.
      if (node?.type !== 'heading' || node.depth === 1) continue;
      const message = `The first heading has level ${node.depth}, but the title above it has level 1.`;
      report('markdown/heading-level', place, message, 'Begin the line with ##.');
    }
    for (const { place, node, cause } of lintMessages(text, 'heading-increment')) {
      if (node?.type !== 'heading' || cause?.type !== 'heading') continue;
      const message = `A heading of level ${node.depth} follows one of level ${cause.depth}.`;
      report('markdown/heading-level', place, message, `Begin the line with ${'#'.repeat(cause.depth + 1)}.`);
    }
    for (const { place, node, cause } of lintMessages(text, 'no-duplicate-headings')) {
      if (node?.type === 'heading' && isEmpty(node)) continue;
      const message = `Line ${cause?.position?.start.line ?? 0} has the same heading.`;
      const hint = 'Give each heading its own words: they name the templates below, and links lead to them.';
      report('markdown/duplicate-heading', place, message, hint);
    }
  },
);

/** The first block or the first heading, if it has the words of the title. */
export function repeatedTitle({ tree, frontmatter }: CheckedText): Nodes | undefined {
  const written = frontmatter.valueAt(['title']);
  if (typeof written !== 'string') return undefined;
  const title = plainWords(written);
  const first = tree.children.find(({ type }) => type !== 'html' && type !== 'thematicBreak');
  const heading = tree.children.find(({ type }) => type === 'heading');
  return [first, heading].find((node) => {
    if (node?.type !== 'heading' && node?.type !== 'paragraph') return false;
    const words = plainWords(labelOf(node));
    return words !== '' && (words === title || words === title.replace(/ \([^()]*\)$/u, ''));
  });
}

function plainWords(text: string): string {
  return comparableText(text)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.!:]$/u, '');
}
