import type { Frontmatter } from '../../source/frontmatter.ts';
import { findValueMistakes } from '../../source/value-mistakes.ts';
import { defineRules } from '../rule.ts';

/** Fields whose text is free: YAML may change it without an error elsewhere. */
const TEXTS = ['title', 'shortTitle', 'description', 'keywords', 'readTime'];

export const valueRules = defineRules(
  {
    'frontmatter/quotes': {
      severity: 'warning',
      meaning: 'A value is in curly or other quotes that YAML does not know, so readers see them.',
      example: '`title: “How to Say Thanks”`',
      fix: '`title: "How to Say Thanks"`',
    },
    'frontmatter/altered': {
      severity: 'warning',
      meaning: 'YAML reads a value differently from how it is written: it ends at a `#`, for example.',
      example: '`title: The best tip #1`',
      fix: '`title: "The best tip #1"`',
    },
  },
  ({ document }: Frontmatter, report) => {
    for (const { kind, place, message, hint } of findValueMistakes(document, TEXTS))
      report(`frontmatter/${kind}`, place, message, hint);
  },
);
