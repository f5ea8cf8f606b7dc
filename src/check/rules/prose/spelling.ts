import type { Place } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import type { PlacedTemplate } from '../../source/templates.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';
import { findPlaceholders } from '../template/foreign-blanks.ts';
import { isTagIn } from '../template/markup.ts';

export const spellingRules = defineRules(
  {
    'prose/spelling': {
      severity: 'warning',
      meaning: 'A word is not in the dictionary. Templates are checked, too.',
      example: '`recieve`',
      fix: 'Correct it, or add it to `.config/words.txt`.',
    },
  },
  ({ words, misspelt, templates }: CheckedText, report) => {
    const unknown = words.filter(({ text }) => misspelt.has(text));
    const placeholders = unknown.length > 0 ? templates.flatMap(placePlaceholders) : [];
    for (const word of unknown) {
      const suggestions = misspelt.get(word.text) ?? [];
      if (placeholders.some((span) => isInside(word, span))) continue;
      const hint = 'Correct it, or add it to .config/words.txt.';
      const question = suggestions.length > 0 ? `Did you mean ${suggestions.map(quote).join(', ')}? ` : '';
      report('prose/spelling', word, `${quote(word.text)} is not in the dictionary.`, question + hint);
    }
  },
);

/** A piece of a line. */
type Span = Place & { readonly length: number };

/** The blanks of other programs in a template, which are reported as such: their names need no spelling. */
function placePlaceholders({ text, placeOf }: PlacedTemplate): Span[] {
  return findPlaceholders(text, isTagIn(text)).map(({ at, source }) => ({ ...placeOf(at), length: source.length }));
}

function isInside({ line, column }: Place, span: Span): boolean {
  return line === span.line && column >= span.column && column < span.column + span.length;
}
