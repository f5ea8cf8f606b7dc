import { domainToASCII } from 'node:url';
import { z } from 'zod';
import type { CheckedArticle, Where } from '../../checked-article.ts';
import type { SiteMap } from '../../site/site-map.ts';
import type { SiteFile } from '../../source/site-file.ts';
import { quote } from '../../wording.ts';
import { pageHint } from '../link/page-hint.ts';
import { targetRules } from '../link/targets.ts';
import { defineRules } from '../rule.ts';
import { isInvisible } from './site-values.ts';

/** The owner's settings, with the pages and categories that they may refer to. */
export interface SiteSettings extends SiteFile {
  /** Names of the categories; undefined if their list cannot be read. */
  readonly categories: readonly string[] | undefined;
  readonly articles: readonly Pick<CheckedArticle, 'templates'>[];
  readonly map: SiteMap;
  readonly where: Where;
}

export const siteRules = defineRules(
  {
    'site/navigation': {
      severity: 'error',
      meaning: 'A link in the navigation leads to a page that does not exist, is not an address, or has no label.',
      example: "`path: '/planer/'`",
      fix: "`path: '/planner/'`",
    },
    'site/address': {
      severity: 'error',
      meaning: 'An email address or web address of the owner is malformed.',
      example: "`email: 'owner at example.com'`",
      fix: "`email: 'owner@example.com'`",
    },
    'site/language': {
      severity: 'error',
      meaning: 'The language is not a language tag.',
      example: "`language: 'English'`",
      fix: "`language: 'en'`",
    },
  },
  (settings: SiteSettings, report) => {
    const { site, placeOf } = settings;
    site.navigation.forEach(({ label, path }, index) => {
      if (isInvisible(label)) {
        const hint = "Write the words of the link: label: 'Guides'";
        report(
          'site/navigation',
          placeOf('navigation', index, 'label'),
          `The link to ${quote(path)} has no label.`,
          hint,
        );
      }
      const place = placeOf('navigation', index, 'path');
      for (const { message, hint } of navigationMistakes(path, settings)) {
        report('site/navigation', place, message, hint);
      }
    });
    const { email, corrections } = site.owner;
    if (email !== '' && !isEmail(email)) {
      report('site/address', placeOf('owner', 'email'), `${quote(email)} is not an email address.`, emailHint(email));
    }
    if (!isContact(corrections)) {
      const message = `${quote(corrections)} is not an email address or a web address.`;
      report('site/address', placeOf('owner', 'corrections'), message, emailHint(corrections));
    }
    if (!isLanguage(site.language)) {
      const hint = 'Write two or three letters, with a country if it matters: en, de, pt-BR';
      report('site/language', placeOf('language'), `${quote(site.language)} is not a language tag.`, hint);
    }
  },
);

function navigationMistakes(path: string, { map, where }: SiteSettings): { message: string; hint: string }[] {
  const isOwn = path.startsWith('/') && !path.startsWith('//') && path === path.trim();
  if (!isOwn && !isWebAddress(path) && !isEmail(path.replace(/^mailto:([^?]*).*$/u, '$1'), path)) {
    const message = `${quote(path)} is neither a path of this site nor an address.`;
    return [{ message, hint: addressHint(path, map, where) }];
  }
  const link = { href: path, isImage: false, line: 1, column: 1 };
  return targetRules.check('', { links: [link], path: '/', isPublished: true, map, where });
}

function addressHint(written: string, { paths }: SiteMap, { base }: Where): string {
  const path = written.trim();
  const rooted = `/${path.replace(/^[./]+|\/+$/gu, '')}/`;
  if (paths.has(rooted)) return `Did you mean "${rooted}"?`;
  if (path.startsWith('//')) return `Did you mean "https:${path}"?`;
  const start = path.replace(/^[a-z]+:/iu, (scheme) => scheme.toLowerCase());
  if (isWebAddress(start)) return `Did you mean "${start}"?`;
  const hint = pageHint(path, rooted, paths, base);
  return hint.startsWith('Did you mean') ? hint : 'Write a path such as /about/, https://… or mailto:…';
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
    .replace(/^.*<([^<>]*)>\s*$/u, '$1')
    .trim()
    .replace(/^mailto:/iu, '')
    .replace(/\s*(?:\s+at\s+|\(at\)|\[at\])\s*/iu, '@')
    .replace(/\s*(?:\s+dot\s+|\(dot\)|\[dot\])\s*/giu, '.')
    .replace(/[\p{Z}\p{C}]/gu, '')
    .replace(/(?<=@)[^@]*$/u, (host) => domainToASCII(host) || host);
  return isEmail(plain) ? `Did you mean ${quote(plain)}?` : 'Write it as in owner@example.com, or leave it empty.';
}

/** A tag may have up to eight letters, but languages have two or three: "english" is a mistake. */
function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(tag) && isLocale(tag);
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
