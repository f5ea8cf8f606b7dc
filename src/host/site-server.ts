import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor } from './headers.ts';
import { HEADERS_FILE, parseRedirectsFile, REDIRECTS_FILE } from './netlify-files.ts';

export interface SiteServerOptions {
  /** The built site. It may be replaced by a new build while it is served. */
  readonly folder: string;
  /** Path of the site, with both slashes. */
  readonly base: string;
}

/** Milliseconds after which an idle connection is closed. */
const IDLE = 30_000;

/** Files that hosts read and do not serve. */
const HOST_FILES = [HEADERS_FILE, REDIRECTS_FILE].map((name) => `/${name}`);

/**
 * Serves a built site as a good host does: compressed, with the same headers as every host, one canonical address per page
 * to which the others redirect, and 404 pages with status 404.
 */
export function createSiteServer({ folder, base }: SiteServerOptions): Server {
  const compress = compression() as unknown as Middleware;
  // With `dev`, sirv reads the disk for each request, so a new build shows without a restart.
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });
  const readMoved = createRedirectReader(folder);

  return createServer((request, response) => {
    compress(request, response, () => {
      try {
        answer(request, response);
      } catch (error) {
        // While a build replaces the folder, it is missing for a moment.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        response.writeHead(503, { 'Retry-After': '1' }).end();
      }
    });
  }).setTimeout(IDLE);

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const address = readAddress(request.url ?? '');
    const path = address && withoutBase(base, address.path);
    setHeaders(response, path ?? '');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!address) {
      response.writeHead(400).end();
      return;
    }
    const target = readMoved().get(address.path) ?? canonicalAddress(base, folder, path);
    if (target !== undefined) {
      response.writeHead(301, { Location: target + address.search }).end();
      return;
    }
    const notFound = () => {
      const page = readFileSync(join(folder, '404.html'));
      // A 404 must not get the cache lifetime of the missing file.
      setHeaders(response, '');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(page);
    };
    if (path === undefined || HOST_FILES.includes(path)) {
      notFound();
      return;
    }
    // No file is large enough to need range requests.
    delete request.headers.range;
    request.url = encodeURI(path.endsWith('/') ? `${path}index.html` : path).replace(/[?#]/gu, encodeURIComponent);
    files(request, response, notFound);
  }
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function setHeaders(response: ServerResponse, path: string): void {
  const headers = headersFor(path, { isEncrypted: false, isPreview: false, strictTransportSecurity: '' });
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Creates a function that returns the redirects of the latest build. */
function createRedirectReader(folder: string): () => ReadonlyMap<string, string> {
  const file = join(folder, REDIRECTS_FILE);
  let readAt: number | undefined;
  let redirects: ReadonlyMap<string, string> = new Map();
  return () => {
    const writtenAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (writtenAt !== readAt) redirects = parseRedirectsFile(writtenAt === undefined ? '' : readFileSync(file, 'utf8'));
    readAt = writtenAt;
    return redirects;
  };
}

/** Splits the URL of a request into its decoded path and its query. Undefined if it is malformed or hostile. */
function readAddress(url: string): { path: string; search: string } | undefined {
  const [, encoded = '', search = ''] = /^([^?#]*)(.*)$/su.exec(url) ?? [];
  try {
    const path = decodeURIComponent(encoded);
    // Control characters do not belong in a path, `..` would leave the folder, and a redirect to `//articles/` would lead
    // to another host.
    const isHostile = !path.startsWith('/') || /\p{Cc}|\\|\/\/|\/\.\.(?:\/|$)/u.test(path);
    return isHostile ? undefined : { path, search };
  } catch {
    return undefined;
  }
}

/** Removes the base from a path. Empty for the base without its closing slash, undefined outside of the base. */
function withoutBase(base: string, path: string): string | undefined {
  if (path === base.slice(0, -1)) return '';
  return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
}

/**
 * The canonical address of a page, encoded: with a closing slash and without `index.html`. Undefined if the path is
 * canonical already or not a page.
 */
function canonicalAddress(base: string, folder: string, path: string | undefined): string | undefined {
  if (path === undefined || path.endsWith('/')) return undefined;
  const page = path.replace(/\/index\.html$/u, '');
  return existsSync(join(folder, page, 'index.html')) ? encodeURI(`${base.slice(0, -1)}${page}/`) : undefined;
}
