import type { Redirect } from '../features/articles/redirects.ts';

/** Where hosts look for redirects, and our server, too. */
export const REDIRECTS_FILE = '_redirects';

/**
 * Redirects as Netlify and Cloudflare Pages read them, a line each. The old address of a page moves in one hop with and
 * without its closing slash. Old names are plain by their schema; where they lead may hold any letter.
 *
 * @param mustForce At an old address there is a page, for hosts without redirects: see `Deployment`.
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

/** The inverse of redirectsFile, with the base in place: addresses and the encoded ones where they moved. */
export function parseRedirectsFile(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const [from, to] = line.split(' ');
      return from && to ? [[from, to]] : [];
    }),
  );
}
