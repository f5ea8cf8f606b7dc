import { parseRedirectsFile } from '../../src/host/netlify-files.ts';
import type { BuiltSite } from './built-site.ts';

/** Reads the redirects that hosts and our own server use, from site path to site path. */
export function readRedirects(site: BuiltSite): ReadonlyMap<string, string> {
  const sitePath = (address: string) => address.slice(site.base.length - 1);
  return new Map([...parseRedirectsFile(site.read('/_redirects'))].map(([from, to]) => [sitePath(from), sitePath(to)]));
}

/** Tells whether the site has a page or a file at a path. */
export const answers = (site: BuiltSite, path: string): boolean =>
  site.files.has(path.endsWith('/') ? `${path}index.html` : path);
