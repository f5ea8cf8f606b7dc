import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import type { Redirect } from '../domain/redirects.ts';
import { headersFor } from './headers.ts';

export interface SiteServerOptions {
  /** The built site. It may be built anew while it is served. */
  readonly folder: string;
  /** Path under which the site lives, with both slashes. */
  readonly base: string;
  /** Addresses that have moved. */
  readonly redirects: readonly Redirect[];
}

/** Texts whose type sirv would give without their encoding. */
const TEXT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.md', 'text/markdown;charset=utf-8'],
  ['.txt', 'text/plain;charset=utf-8'],
]);

/**
 * Serves a built site the way a good host does: compressed, with cache headers, one address for each page (the others
 * redirect), and a 404 that is one.
 */
export function createSiteServer({ folder, base, redirects }: SiteServerOptions): Server {
  const moved = new Map(redirects.map(({ from, to }) => [from, to]));
  const compress = compression() as unknown as Middleware;
  // In this mode it looks at the disk for each request, so that a new build shows without a restart.
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });

  return createServer((request, response) => {
    compress(request, response, () => {
      answer(request, response);
    });
  });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const address = readAddress(request.url ?? '');
    if (!address) {
      response.writeHead(400).end();
      return;
    }
    const path = below(base, address.path);
    const canonical = path === undefined ? undefined : currentPath(canonicalPath(folder, path));
    if (canonical !== path) {
      const location = base.slice(0, -1) + encodeURI(canonical ?? '') + address.search;
      response.writeHead(301, { Location: location }).end();
      return;
    }
    for (const [name, value] of Object.entries(headersFor(path ?? ''))) response.setHeader(name, value);
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (path === undefined) {
      notFound();
      return;
    }
    const textType = TEXT_TYPES.get(extname(path));
    if (textType !== undefined) response.setHeader('Content-Type', textType);
    // Nothing here is large enough to be asked for in parts.
    delete request.headers.range;
    request.url = encodeURI(path.endsWith('/') ? `${path}index.html` : path);
    files(request, response, notFound);
  }

  /** In one hop, whether the old address had its closing slash or not. */
  function currentPath(path: string): string {
    return moved.get(path) ?? path;
  }
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

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

/** The one address of a page: with a closing slash, without `index.html`. Files keep theirs. */
function canonicalPath(folder: string, path: string): string {
  if (path.endsWith('/index.html')) return path.slice(0, -'index.html'.length);
  if (path.endsWith('/')) return path;
  return existsSync(join(folder, path, 'index.html')) ? `${path}/` : path;
}
