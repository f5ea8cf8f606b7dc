import type { Frontmatter } from '../../source/frontmatter.ts';
import { findValueMistakes } from '../../source/value-mistakes.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';
import { findMarkup } from '../template/markup.ts';

/** Fields whose text is free: YAML may change it without an error elsewhere. */
const TEXTS = ['title', 'shortTitle', 'description', 'keywords', 'readTime'];

/** Fields that readers see, as plain text. */
const MARKED = ['title', 'shortTitle', 'description', 'keywords'];

/** A placeholder or link of another program. */
function foreignMarks(value: string) {
  return Array.from(value.matchAll(/\{\{[^{}]{1,80}\}\}|\{%[^{}]{1,80}%\}|\[\[[^[\]]{1,80}\]\]/gu), ([source]) => ({
    source,
    what: 'a mark of another program',
  }));
}

export const valueRules = defineRules(
  {
    'frontmatter/quotes': {
      severity: 'warning',
      meaning: 'A value is in curly or other quotes that YAML does not know, so readers see them.',
      example: '`title: “How to Say Thanks”`',
      fix: '`title: "How to Say Thanks"`',
    },
    'frontmatter/markup': {
      severity: 'warning',
      meaning: 'A title, description or keyword has Markdown or HTML in it, which is not read there.',
      example: '`title: "How to **Say** Thanks"`',
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
    for (const { path, value, ...place } of document.written.values()) {
      const field = String(path[0]);
      if (typeof value !== 'string' || !MARKED.includes(field)) continue;
      const [mark] = [...findMarkup(value, []), ...foreignMarks(value)];
      if (!mark) continue;
      const message = `${quote(mark.source)} is ${mark.what}, which is not read in the frontmatter, so readers see its signs.`;
      report('frontmatter/markup', place, message, 'Write plain words, without signs.');
    }
    for (const { kind, place, message, hint } of findValueMistakes(document, TEXTS))
      report(`frontmatter/${kind}`, place, message, hint);
  },
);
