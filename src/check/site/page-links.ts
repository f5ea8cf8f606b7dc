import type { findPictureFile, readHeadOfFile } from '../../library/picture-files.ts';
import { withSlash } from '../../paths.ts';
import type { Where } from '../checked-article.ts';
import type { Link } from '../source/links.ts';
import type { SiteMap } from './site-map.ts';

/** The links of a page, with the site that they are on: for rules whose findings are never cached. */
export interface PageLinks {
  readonly links: readonly Link[];
  /** Site path of the page. */
  readonly path: string;
  readonly isPublished: boolean;
  readonly map: SiteMap;
  readonly where: Where;
}

/** The links of a page, some of which are pictures. */
export interface PagePictures extends PageLinks {
  readonly pictures: PictureReader;
}

/** Finds the file of a picture by its address, and reads what it is. */
export interface PictureReader {
  readonly find: (href: string) => ReturnType<typeof findPictureFile>;
  readonly head: (file: string) => ReturnType<typeof readHeadOfFile>;
}

/** The target of a link on this site. */
interface Target {
  /** Site path: of a page with a slash at its end, or of a file. */
  readonly path: string;
  readonly fragment: string;
}

/** Stands for the site's own origin, which an author never writes. */
const HERE = 'https://this-site.invalid';

/** Resolves a link as a browser does; undefined for links to other sites and for empty ones. */
export function resolveLink({ href }: Link, { path: from, where: { site, base } }: PageLinks): Target | undefined {
  const address = href.trim();
  if (address === '' || address === '#' || !URL.canParse(address, HERE + from)) return undefined;
  const url = new URL(address, HERE + from);
  const isOwn = url.origin === site && url.pathname.startsWith(base);
  if (url.origin !== HERE && !isOwn) return undefined;
  const pathname = isOwn ? url.pathname.slice(base.length - 1) : url.pathname;
  return { path: withSlash(decode(pathname)), fragment: decode(url.hash.slice(1)) };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    // The path has a lone percent sign, so nothing can match it: it is reported as written.
    return path;
  }
}
