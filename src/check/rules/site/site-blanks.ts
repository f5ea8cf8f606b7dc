import { didYouMean, quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';
import type { SiteSettings } from './site-rules.ts';

export const siteBlankRules = defineRules(
  {
    'site/synonyms': {
      severity: 'error',
      meaning:
        'Synonyms belong to a category that does not exist, or mean a blank that is not shared, so readers are asked twice.',
      example: "`synonyms: { 'Interview': … }`",
      fix: 'Write the name of a category as in `content/categories.yaml`, and a blank of `sharedBlanks`.',
    },
  },
  ({ site, placeOf, categories = Object.keys(site.synonyms) }: SiteSettings, report) => {
    const { synonyms, sharedBlanks } = site;
    for (const [category, words] of Object.entries(synonyms)) {
      if (!categories.includes(category)) {
        const message = `There is no category ${quote(category)}.`;
        report('site/synonyms', placeOf('synonyms', category), message, didYouMean(category, categories));
      }
      for (const [word, meant] of Object.entries(words)) {
        if (sharedBlanks.includes(meant)) continue;
        const message = `${quote(`[${word}]`)} means ${quote(`[${meant}]`)}, which is not a shared blank.`;
        report('site/synonyms', placeOf('synonyms', category, word), message, didYouMean(meant, sharedBlanks));
      }
    }
  },
);
