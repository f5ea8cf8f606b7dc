import { nearest } from '../../../lib/nearest.ts';
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
    'site/shared-blank': {
      severity: 'warning',
      meaning: 'No template has a shared blank, so what readers enter for it is used nowhere.',
      example: "`sharedBlanks: ['Postion']`",
      fix: 'Write the name as in the templates, or delete it.',
    },
  },
  ({ site, placeOf, articles, categories = Object.keys(site.synonyms) }: SiteSettings, report) => {
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

    const used = new Set(articles.flatMap(({ templates }) => templates.flatMap(({ blanks }) => blanks)));
    const words = Object.values(synonyms).flatMap((some) => Object.entries(some));
    const isUsed = (name: string) => used.has(name) || words.some(([word, meant]) => meant === name && used.has(word));
    sharedBlanks.forEach((name, index) => {
      // A new site has no templates yet.
      if (used.size === 0 || isUsed(name)) return;
      const meant = nearest(name, [...used]);
      const hint = meant === undefined ? 'Write a name that templates have, or delete it.' : `Did you mean "${meant}"?`;
      const message = `No template has the blank ${quote(`[${name}]`)}.`;
      report('site/shared-blank', placeOf('sharedBlanks', index), message, hint);
    });
  },
);
