import type { Rule } from '../rule.ts';

/** What the sentences say. */
export const wordRules = {
  'fact/source': {
    severity: 'warning',
    meaning:
      'A sentence has a percentage or calls research as a witness, and its paragraph has neither footnote nor link.',
    example: '`80% of managers agree.`',
    remedy: 'Name the source in a footnote.',
  },
  'prose/spelling': {
    severity: 'warning',
    meaning: 'A word is not in the dictionary. Templates are checked, too.',
    example: '`recieve`',
    remedy: 'Correct it, or add it to `.config/words.txt`.',
  },
} as const satisfies Record<string, Rule>;
