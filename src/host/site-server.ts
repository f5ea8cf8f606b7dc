import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { HEADERS_FILE } from './headers-file.ts';
import { headersFor } from './headers.ts';
import { parseRedirectsFile, REDIRECTS_FILE } from './redirects-file.ts';

export interface SiteServerOptions {
  /** The built site. It may be built anew while it is served. */
  readonly folder: string;
  /** Path under which the site lives, with both slashes. */
  readonly base: string;
}

/** Milliseconds after which a connection that says nothing is closed. */
const IDLE = 30_000;

/** Written for hosts; no host gives them to readers. */
const HOST_FILES = [HEADERS_FILE, REDIRECTS_FILE].map((name) => `/${name}`);

/**
 * Serves a built site the way a good host does: compressed, with the headers of every host, one address for each page (the
 * others redirect), and a 404 that is one.
 */
export function createSiteServer({ folder, base }: SiteServerOptions): Server {
  const compress = compression() as unknown as Middleware;
  // In this mode it looks at the disk for each request, so that a new build shows without a restart.
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });
  const readMoved = createRedirectReader(folder);

  return createServer((request, response) => {
    compress(request, response, () => {
      try {
        answer(request, response);
      } catch (error) {
        // Between two builds there is no folder for a moment.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        response.writeHead(503, { 'Retry-After': '1' }).end();
      }
    });
  }).setTimeout(IDLE);

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const address = readAddress(request.url ?? '');
    const path = address && below(base, address.path);
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
      // Nobody shall keep for a year that a file was missing.
      setHeaders(response, '');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(page);
    };
    if (path === undefined || HOST_FILES.includes(path)) {
      notFound();
      return;
    }
    // Nothing here is large enough to be asked for in parts.
    delete request.headers.range;
    request.url = encodeURI(path.endsWith('/') ? `${path}index.html` : path).replace(/[?#]/gu, encodeURIComponent);
    files(request, response, notFound);
  }
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function setHeaders(response: ServerResponse, path: string): void {
  const headers = headersFor(path, { isEncrypted: false, isPreview: false });
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Makes a function that gives the redirects of the latest build. */
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

/** Path and query of a request, the path decoded; undefined where it is malformed. */
function readAddress(url: string): { path: string; search: string } | undefined {
  const [, encoded = '', search = ''] = /^([^?#]*)(.*)$/su.exec(url) ?? [];
  try {
    const path = decodeURIComponent(encoded);
    // A control character has no place in a path, dots would climb out of the folder, and a redirect to `//articles/`
    // would lead to another host.
    const isHostile = !path.startsWith('/') || /\p{Cc}|\\|\/\/|\/\.\.(?:\/|$)/u.test(path);
    return isHostile ? undefined : { path, search };
  } catch {
    return undefined;
  }
}

/** The path below the base, empty for the base without its closing slash; undefined where it lies outside. */
function below(base: string, path: string): string | undefined {
  if (path === base.slice(0, -1)) return '';
  return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
}

/**
 * The one address of a page, encoded, with a closing slash and without `index.html`; undefined for what is asked for by its
 * address already.
 */
function canonicalAddress(base: string, folder: string, path: string | undefined): string | undefined {
  if (path === undefined || path.endsWith('/')) return undefined;
  const page = path.replace(/\/index\.html$/u, '');
  return existsSync(join(folder, page, 'index.html')) ? encodeURI(`${base.slice(0, -1)}${page}/`) : undefined;
}
