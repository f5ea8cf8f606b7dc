import { isPageSize } from '../../../features/articles/lists.ts';
import type { SiteFile } from '../../source/site-file.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** Texts that every page or link preview shows, with an example of each. */
const TEXTS = {
  name: 'Acme Careers',
  tagline: 'Letters for every job',
  description: 'Guides to the emails around a job interview.',
} as const;

export const siteValueRules = defineRules(
  {
    'site/text': {
      severity: 'error',
      meaning: 'The name, tagline or description of the site is empty.',
      example: "`tagline: ''`",
      fix: "`tagline: 'Letters for every job'`",
    },
    'site/articlesPerPage': {
      severity: 'error',
      meaning: 'The number of guides on one page of a list is not a whole number from 1.',
      example: '`articlesPerPage: 0`',
      fix: '`articlesPerPage: 24`',
    },
  },
  ({ site, placeOf }: SiteFile, report) => {
    for (const [key, example] of Object.entries(TEXTS)) {
      // Types are not checked before this.
      const value: unknown = site[key as keyof typeof TEXTS];
      if (typeof value === 'string' && !isInvisible(value)) continue;
      const message = typeof value === 'string' ? `The ${key} of the site is empty.` : notText(key, value);
      report('site/text', placeOf(key), message, `Write it in quotes: ${key}: '${example}'`);
    }
    const perPage: unknown = site.articlesPerPage;
    if (!isPageSize(perPage)) {
      const message = `${shown(perPage)} is not a number of guides for a page.`;
      report(
        'site/articlesPerPage',
        placeOf('articlesPerPage'),
        message,
        'Write a whole number from 1, without quotes: 24',
      );
    }
  },
);

/** Checks whether readers would see nothing. */
export function isInvisible(text: string): boolean {
  return text.replace(/[\p{Z}\p{C}]/gu, '') === '';
}

function notText(key: string, value: unknown): string {
  return value === undefined
    ? `The ${key} of the site is missing.`
    : `The ${key} of the site is ${shown(value)}, not text.`;
}

/** Infinity and NaN are not JSON. */
function shown(value: unknown): string {
  return typeof value === 'number' || value === undefined ? String(value) : quote(value);
}
