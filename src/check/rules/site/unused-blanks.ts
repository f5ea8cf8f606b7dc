import { nearest } from '../../../lib/nearest.ts';
import type { Place } from '../../place.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';
import type { SiteSettings } from './site-rules.ts';

export const unusedBlankRules = defineRules(
  {
    'site/shared-blank': {
      severity: 'warning',
      meaning:
        'No template has a shared blank, so what readers enter for it is used nowhere. Or a blank in `ownBlanks`, `exampleValues` or `synonyms` looks like a misspelt blank of the templates, so the setting does nothing.',
      example: "`sharedBlanks: ['Postion']`",
      fix: 'Write the name as in the templates, or delete it.',
    },
  },
  ({ site, placeOf, articles }: SiteSettings, report) => {
    const { synonyms, sharedBlanks, ownBlanks, exampleValues } = site;
    const used = new Set(articles.flatMap(({ templates }) => templates.flatMap(({ blanks }) => blanks)));
    // A new site has no templates yet.
    if (used.size === 0) return;
    const words = Object.values(synonyms).flatMap((some) => Object.entries(some));
    const isUsed = (name: string) => used.has(name) || words.some(([word, meant]) => meant === name && used.has(word));
    const add = (name: string, place: Place, hint: string) => {
      report('site/shared-blank', place, `No template has the blank ${quote(`[${name}]`)}.`, hint);
    };

    sharedBlanks.forEach((name, index) => {
      if (isUsed(name)) return;
      const meant = nearest(name, [...used]);
      const hint = meant === undefined ? 'Write a name that templates have, or delete it.' : `Did you mean "${meant}"?`;
      add(name, placeOf('sharedBlanks', index), hint);
    });

    // Other settings may name blanks of future templates: only typing mistakes in them are reported.
    const addMisspelt = (names: readonly string[], placeOfName: (name: string, index: number) => Place) => {
      const others = [...used].filter((name) => !names.includes(name));
      names.forEach((name, index) => {
        const meant = isUsed(name) ? undefined : nearest(name, others);
        if (meant !== undefined) add(name, placeOfName(name, index), `Did you mean "${meant}"?`);
      });
    };
    addMisspelt(ownBlanks, (_, index) => placeOf('ownBlanks', index));
    addMisspelt(Object.keys(exampleValues), (name) => placeOf('exampleValues', name));
    for (const [category, some] of Object.entries(synonyms))
      addMisspelt(Object.keys(some), (word) => placeOf('synonyms', category, word));
  },
);
