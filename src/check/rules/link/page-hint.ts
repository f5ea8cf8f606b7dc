import { nearest } from '../../../lib/nearest.ts';
import { articlePath } from '../../../paths.ts';

/** What to write instead of a link to a page that does not exist. */
export function pageHint(href: string, path: string, paths: ReadonlySet<string>, base: string): string {
  const elsewhere = hostIn(href);
  if (elsewhere !== undefined) return `Did you mean "${elsewhere}"?`;
  if (/\.(?!(?:mdx?|html?)$)[^/.]*$/u.test(path)) return 'Files lie in public/: write their path from there.';
  if (base !== '/' && path.startsWith(base))
    return `Leave out "${base}": addresses are written from the root of the site.`;
  const renamed = articlePath(lastPart(path).replace(/\.(?:mdx?|html?)$/u, ''));
  const meant = paths.has(renamed) ? renamed : nearestPath(path, [...paths]);
  return meant === undefined
    ? 'Guides are at /articles/, then their file name without its ending.'
    : `Did you mean "${meant}"?`;
}

/** The path whose last part is nearest: that is what tells pages apart. */
export function nearestPath(path: string, paths: readonly string[]): string | undefined {
  const named = paths.filter((some) => some !== '/');
  const meant = nearest(lastPart(path), named.map(lastPart));
  return named.find((some) => lastPart(some) === meant);
}

function lastPart(path: string): string {
  return path.replace(/\/$/u, '').replace(/^.*\//u, '');
}

/** What an address to elsewhere looks like once it is whole: `www.example.com`, `http//example.com`, `me@example.com`. */
function hostIn(href: string): string | undefined {
  if (/^[^/@\s]+@[\w-]+(?:\.[\w-]+)+$/u.test(href)) return `mailto:${href}`;
  if (/\.(?:mdx?|html?|pdf|docx?)(?:#|$)|^https?:\/\//iu.test(href)) return undefined;
  const host = /^(?:https?:?\/{1,2})?([\w-]+(?:\.[\w-]+)+(?:\/.*)?)$/iu.exec(href)?.[1];
  return host && `https://${host}`;
}
