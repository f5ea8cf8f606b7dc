import { dictionariesFor } from '../../source/dictionary.ts';
import type { SiteFile } from '../../source/site-file.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

export const languageRules = defineRules(
  {
    'prose/language': {
      severity: 'info',
      meaning: 'There is no dictionary for the language of the site, so spelling is not checked.',
      example: "`language: 'de'`",
      fix: 'Nothing to do, if that is the language. The dictionaries are those of `en-US`, `en-GB`, and `en`, which allows both spellings.',
    },
  },
  ({ site, placeOf }: SiteFile, report) => {
    // A language that does not exist is an error of its own.
    if (dictionariesFor(site.language) !== undefined || !/^[a-z]{2,3}(?:-|$)/iu.test(site.language)) return;
    const message = `There is no dictionary for ${quote(site.language)}, so spelling is not checked.`;
    report('prose/language', placeOf('language'), message, 'Dictionaries exist for en, en-US and en-GB.');
  },
);
