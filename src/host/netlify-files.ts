import type { Redirect } from '../features/articles/redirects.ts';
import {
  below,
  commonHeaders,
  contentTypes,
  copyHeaders,
  kindHeaders,
  type Headers,
  type Situation,
} from './headers.ts';

/** The headers file of Netlify and Cloudflare Pages. */
export const HEADERS_FILE = '_headers';

/** The redirects file of Netlify and Cloudflare Pages. `npm start` reads it, too. */
export const REDIRECTS_FILE = '_redirects';

/**
 * Formats the headers for Netlify and Cloudflare Pages. When two rules set the same header, one of these hosts takes one
 * value and the other joins both, so no two rules here overlap in a header: headers that differ by path get one rule for
 * each entry of the site's top folder. Cloudflare Pages reads 100 rules at most.
 *
 * @param entries Entries of the top folder: `/articles/*` for a folder, `/rss.xml` for a file.
 */
export function headersFile(entries: readonly string[], situation: Situation, base: string): string {
  const rules: readonly (readonly [path: string, Headers])[] = [
    ['/*', commonHeaders(situation)],
    ...contentTypes.map(([pattern, type]) => [pattern, { 'Content-Type': type }] as const),
    ...copyHeaders(situation),
    ...entries.map((entry) => [entry, kindHeaders(entry)] as const),
  ];
  // Cloudflare Pages reads only the last of two rules with one path.
  const byPath = Map.groupBy(rules, ([path]) => path);
  return [...byPath]
    .map(([path, same]) =>
      block(below(base, path), Object.assign({}, ...same.map(([, headers]) => headers)) as Headers),
    )
    .join('\n');
}

function block(path: string, headers: Headers): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}

/**
 * Formats redirects for Netlify and Cloudflare Pages, one per line. Each old path gets a line with and one without its
 * closing slash, so both redirect in one hop. Old paths are ASCII by their schema; new paths may contain any letter.
 *
 * @param mustForce Whether to redirect even though a page exists at the old path: see `Deployment`.
 */
export function redirectsFile(redirects: readonly Redirect[], base: string, mustForce: boolean): string {
  const prefix = base.slice(0, -1);
  const status = mustForce ? '301!' : '301';
  return redirects
    .flatMap(({ from, to }) =>
      [...new Set([from, from.replace(/\/$/u, '')])].map(
        (old) => `${prefix}${old} ${encodeURI(prefix + to)} ${status}\n`,
      ),
    )
    .join('');
}

/** Reads the output of `redirectsFile`: old paths and encoded new paths, both with the base. */
export function parseRedirectsFile(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const [from, to] = line.split(' ');
      return from && to ? [[from, to]] : [];
    }),
  );
}
