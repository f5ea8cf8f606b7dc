import { isEmpty } from '../../../features/articles/outline.ts';
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
      meaning: 'Two headings have the same words.',
      example: '`## Examples` twice',
      fix: 'Say what each of them is about.',
    },
  },
  (text: CheckedText, report) => {
    for (const { place, reason, note, node } of lintMessages(text, 'top-level-heading')) {
      // Other rules say that a heading has no words, or that an underline or a # in a list makes it one.
      if (
        node?.type === 'heading' &&
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
