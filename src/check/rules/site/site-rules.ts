import { z } from 'zod';
import type { Finding } from '../../finding.ts';
import type { Link } from '../../source/links.ts';
import type { SiteMap } from '../../site/site-map.ts';
import { didYouMean, quote } from '../../wording.ts';
import { pageHint } from '../link/page-hint.ts';
import { findDeadLinks, type Where } from '../link/targets.ts';
import type { Rule } from '../rule.ts';
import { checkColors } from './site-colors.ts';
import type { SiteFile } from './site-file.ts';

/** The owner's settings in src/site.ts. */
export const siteRules = {
  'site/navigation': {
    severity: 'error',
    meaning: 'A link in the navigation leads to a page that does not exist, or is not an address.',
    example: "`path: '/planer/'`",
    remedy: "`path: '/planner/'`",
  },
  'site/synonyms': {
    severity: 'error',
    meaning: 'Synonyms belong to a category that does not exist, so readers are asked twice.',
    example: "`synonyms: { 'Interview': … }`",
    remedy: 'Write the name of a category as in `content/categories.yaml`.',
  },
  'site/address': {
    severity: 'error',
    meaning: 'An email address or web address of the owner is malformed.',
    example: "`email: 'owner at example.com'`",
    remedy: "`email: 'owner@example.com'`",
  },
  'site/language': {
    severity: 'error',
    meaning: 'The language is not a language tag.',
    example: "`language: 'English'`",
    remedy: "`language: 'en'`",
  },
  'site/color': {
    severity: 'error',
    meaning: 'A color is not written as `#rrggbb`, or has too little contrast with another one.',
    example: "`quietText: '#999999'` on a white background",
    remedy: 'Make one of the two colors darker or lighter.',
  },
} as const satisfies Record<string, Rule>;

/** Everything that is wrong in src/site.ts. Links are compared with the site's pages, synonyms with the categories. */
export function checkSite(
  file: SiteFile,
  categories: readonly string[] | undefined,
  map: SiteMap,
  where: Where,
): Finding[] {
  return [
    ...checkNavigation(file, map, where),
    ...checkSynonyms(file, categories),
    ...checkAddresses(file),
    ...checkLanguage(file),
    ...checkColors(file),
  ];
}

function checkNavigation({ site, placeOf }: SiteFile, map: SiteMap, where: Where): Finding[] {
  return site.navigation.flatMap(({ path }, index): Finding[] => {
    const place = placeOf('navigation', index, 'path');
    const isOwn = path.startsWith('/') && !path.startsWith('//');
    if (!isOwn && !isWebAddress(path) && !isEmail(path.replace(/^mailto:([^?]*).*$/u, '$1'), path)) {
      const message = `${quote(path)} is neither a path of this site nor an address.`;
      return [{ rule: 'site/navigation', ...place, message, hint: addressHint(path, map, where) }];
    }
    const link: Link = { href: path, isImage: false, ...place };
    // An address that has moved still works, so it stays the warning that it is everywhere.
    return findDeadLinks([link], '/', true, map, where).map((finding) =>
      finding.rule === 'link/moved' ? finding : { ...finding, rule: 'site/navigation', ...place },
    );
  });
}

function addressHint(path: string, { paths }: SiteMap, { base }: Where): string {
  const rooted = `/${path.replace(/^[./]+|\/+$/gu, '')}/`;
  if (paths.has(rooted)) return `Did you mean "${rooted}"?`;
  if (path.startsWith('//')) return `Did you mean "https:${path}"?`;
  const hint = pageHint(path, rooted, paths, base);
  return hint.startsWith('Did you mean') ? hint : 'Write a path such as /about/, https://… or mailto:…';
}

function checkSynonyms({ site, placeOf }: SiteFile, categories: readonly string[] | undefined): Finding[] {
  if (!categories) return [];
  return Object.keys(site.synonyms)
    .filter((category) => !categories.includes(category))
    .map((category) => ({
      rule: 'site/synonyms',
      ...placeOf('synonyms', category),
      message: `There is no category ${quote(category)}.`,
      hint: didYouMean(category, categories),
    }));
}

function checkAddresses({ site: { owner }, placeOf }: SiteFile): Finding[] {
  const { email, corrections } = owner;
  const isGood = { email: email === '' || isEmail(email), corrections: isContact(corrections) };
  return (['email', 'corrections'] as const)
    .filter((key) => !isGood[key])
    .map((key) => ({
      rule: 'site/address',
      ...placeOf('owner', key),
      message: `${quote(owner[key])} is not ${key === 'email' ? 'an email address' : 'an email address or a web address'}.`,
      hint: emailHint(owner[key]),
    }));
}

function isContact(address: string): boolean {
  return address === '' || isEmail(address) || isWebAddress(address);
}

/** @param address The whole address, if `email` is a part of it: only `mailto:` may come before it. */
function isEmail(email: string, address = `mailto:${email}`): boolean {
  return address.startsWith('mailto:') && z.email().safeParse(email).success;
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]/u.test(address) && !/\s/u.test(address) && URL.canParse(address);
}

function emailHint(address: string): string {
  const plain = address
    .trim()
    .replace(/^mailto:/u, '')
    .replace(/\s*(?:\s+at\s+|\(at\)|\[at\])\s*/iu, '@')
    .replace(/\s*(?:\s+dot\s+|\(dot\)|\[dot\])\s*/giu, '.');
  return isEmail(plain) ? `Did you mean ${quote(plain)}?` : 'Write it as in owner@example.com, or leave it empty.';
}

function checkLanguage({ site: { language }, placeOf }: SiteFile): Finding[] {
  // A tag may have up to eight letters, but languages have two or three: "english" is a mistake.
  const isTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(language) && isLocale(language);
  if (isTag) return [];
  return [
    {
      rule: 'site/language',
      ...placeOf('language'),
      message: `${quote(language)} is not a language tag.`,
      hint: 'Write two or three letters, with a country if it matters: en, de, pt-BR',
    },
  ];
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
