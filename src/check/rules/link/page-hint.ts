import { nearest } from '../../../lib/nearest.ts';
import { isPictureName } from '../../../library/picture-files.ts';
import { articlePath } from '../../../paths.ts';

/** Suggests what to write instead of a link to a page that does not exist. */
export function pageHint(href: string, path: string, paths: ReadonlySet<string>, base: string): string {
  const elsewhere = hostIn(href);
  if (elsewhere !== undefined) return `Did you mean "${elsewhere}"?`;
  if (isPictureName(path.replace(/\/$/u, '')))
    return `Show the picture: ![What it shows](${pictureOf(href)}). To link to it as a file, put it into public/ and write its path from there.`;
  if (/\.(?!(?:mdx?|html?)$)[^/.]*$/u.test(path)) return 'Files go into public/: write their path from there.';
  if (base !== '/' && path.startsWith(base))
    return `Leave out "${base}": addresses are written from the root of the site.`;
  const renamed = articlePath(lastPart(path).replace(/\.(?:mdx?|html?)$/u, ''));
  const meant = paths.has(renamed) ? renamed : nearestPath(path, [...paths]);
  return meant === undefined
    ? 'The address of a guide is /articles/ and its file name without the ending.'
    : `Did you mean "${meant}"?`;
}

/** The address of a picture beside the article, as pictures have it. */
function pictureOf(href: string): string {
  return /^(?:\.{0,2}\/|https?:)/iu.test(href) ? href : `./${href}`;
}

/** The path with the nearest last part, which is the part that tells pages apart. */
function nearestPath(path: string, paths: readonly string[]): string | undefined {
  const named = paths.filter((some) => some !== '/');
  const meant = nearest(lastPart(path), named.map(lastPart));
  return named.find((some) => lastPart(some) === meant);
}

function lastPart(path: string): string {
  return path.replace(/\/$/u, '').replace(/^.*\//u, '');
}

/** Completes an address on another site that lacks its start: `www.example.com`, `http//example.com`, `me@example.com`. */
function hostIn(href: string): string | undefined {
  if (/^[^/@\s]+@[\w-]+(?:\.[\w-]+)+$/u.test(href)) return `mailto:${href}`;
  if (isPictureName(href) || /\.(?:mdx?|html?|pdf|docx?)(?:#|$)|^https?:\/\//iu.test(href)) return undefined;
  const host = /^(?:https?:?\/{1,2})?([\w-]+(?:\.[\w-]+)+(?:\/.*)?)$/iu.exec(href)?.[1];
  return host && `https://${host}`;
}
