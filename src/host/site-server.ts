import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.ts';

export interface SiteServerOptions {
  /** The built site. Files beside it that end in `.br` or `.gz` are sent to browsers that take them. */
  readonly folder: string;
  /** Path under which the site lives, with both slashes. */
  readonly base: string;
}

/**
 * Serves a built site the way a good host does: compressed, with cache headers, one address for each page (the others
 * redirect), and a 404 that is one.
 */
export function createSiteServer({ folder, base }: SiteServerOptions): Server {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, extensions: [] });
  const notFound = readFileSync(join(folder, '404.html'));
  const pages = findPages(folder);

  const sendNotFound = (response: ServerResponse) => {
    const headers = { ...headersFor('/404.html'), 'Content-Type': 'text/html;charset=utf-8' };
    response.writeHead(404, headers).end(notFound);
  };

  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const address = readAddress(request, base);
    if (address === undefined) return void response.writeHead(400).end();
    const { path, search } = address;
    if (path === undefined) {
      sendNotFound(response);
      return;
    }
    const canonical = canonicalPath(path, pages);
    if (canonical !== path)
      return void response.writeHead(301, { Location: base.slice(0, -1) + canonical + search }).end();
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    // Nothing here is large enough to be asked for in parts.
    delete request.headers.range;
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    files(request, response, () => {
      sendNotFound(response);
    });
  });
}

/** The path below the base, decoded; undefined inside where it lies outside the base, undefined where it is malformed. */
function readAddress(
  { url = '/' }: IncomingMessage,
  base: string,
): { path: string | undefined; search: string } | undefined {
  const [, pathname = '', search = ''] = /^([^?#]*)(.*)$/su.exec(url) ?? [];
  if (!pathname.startsWith('/') || /%(?![\da-f]{2})/iu.test(pathname)) return undefined;
  if (pathname === base.slice(0, -1)) return { path: '', search };
  return { path: pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined, search };
}

/** The one address of a page: with a closing slash, without `index.html`. Files keep theirs. */
function canonicalPath(path: string, pages: ReadonlySet<string>): string {
  if (path.endsWith('/index.html')) return path.slice(0, -'index.html'.length);
  return pages.has(`${path}/`) ? `${path}/` : path;
}

/** The paths of all pages, encoded as browsers send them. */
function findPages(folder: string): Set<string> {
  const indexes = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    ({ name }) => name === 'index.html',
  );
  const folders = indexes.map(({ parentPath }) =>
    relative(folder, parentPath).split(sep).map(encodeURIComponent).join('/'),
  );
  return new Set(folders.map((path) => (path === '' ? '/' : `/${path}/`)));
}
