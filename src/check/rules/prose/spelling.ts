import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

export const spellingRules = defineRules(
  {
    'prose/spelling': {
      severity: 'warning',
      meaning: 'A word is not in the dictionary. Templates are checked, too.',
      example: '`recieve`',
      fix: 'Correct it, or add it to `.config/words.txt`.',
    },
  },
  ({ words, misspelt }: CheckedText, report) => {
    for (const word of words) {
      const suggestions = misspelt.get(word.text);
      if (!suggestions) continue;
      const hint = 'Correct it, or add it to .config/words.txt.';
      const question = suggestions.length > 0 ? `Did you mean ${suggestions.map(quote).join(', ')}? ` : '';
      report('prose/spelling', word, `${quote(word.text)} is not in the dictionary.`, question + hint);
    }
  },
);
