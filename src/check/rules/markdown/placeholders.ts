import { PLACEHOLDERS } from '../../../features/articles/new-article.ts';
import type { Place } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

export const placeholderRules = defineRules(
  {
    'markdown/placeholder': {
      severity: 'error',
      meaning: 'A sentence that `npm run new` writes for the author is left in an article that is not a draft.',
      example: '`Start with the answer, in two or three sentences.`',
      fix: 'Replace it, or set `draft: true`.',
    },
  },
  ({ frontmatter, text, placeAt }: CheckedText, report) => {
    if (frontmatter.valueAt(['draft']) === true) return;
    const found = (sentence: string, place: Place) => {
      const message = `${quote(sentence)} is what "npm run new" wrote, and readers would see it.`;
      report('markdown/placeholder', place, message, 'Replace it with your own words, or set draft: true.');
    };
    for (const path of [['description'], ['keywords', 0], ['keywords', 1], ['keywords', 2]]) {
      const value = frontmatter.valueAt(path);
      const place = frontmatter.placeOf(path);
      if (typeof value === 'string' && place && PLACEHOLDERS.includes(value.trim())) found(value.trim(), place);
    }
    for (const sentence of PLACEHOLDERS) {
      const at = text.indexOf(sentence);
      if (at !== -1) found(sentence, placeAt(at));
    }
  },
);
