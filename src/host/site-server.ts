import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { encodeContent } from './content-coding.ts';
import { headersFor } from './headers.ts';
import { parseRedirectsFile, REDIRECTS_FILE } from './netlify-files.ts';
import { findFile, preconditionStatus, readServedFile, type ServedFile } from './served-file.ts';

export interface SiteServerOptions {
  /** The built site. It may be replaced by a new build while it is served. */
  readonly folder: string;
  /** Path of the site, with both slashes. */
  readonly base: string;
}

/** Milliseconds after which an idle connection is closed. */
const IDLE = 30_000;

/**
 * Serves a built site as a good host does: compressed, with the same headers as every host, one canonical address per page
 * to which the others redirect, and 404 pages with status 404. Sections in comments are those of RFC 9110.
 */
export function createSiteServer({ folder, base }: SiteServerOptions): Server {
  const readMoved = createRedirectReader(folder);

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // While a build replaces the folder, it is missing for a moment.
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (!isMissing) console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(isMissing ? 503 : 500, isMissing ? { 'Retry-After': '1' } : {}).end();
    });
  }).setTimeout(IDLE);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setHeaders(response, '');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const address = readAddress(request.url ?? '');
    if (!address) {
      response.writeHead(400).end();
      return;
    }
    const path = withoutBase(base, address.path);
    const target = readMoved().get(address.path) ?? canonicalAddress(base, folder, path);
    if (target !== undefined) {
      response.writeHead(301, { Location: target + address.search }).end();
      return;
    }
    const file = path === undefined ? undefined : await findFile(folder, path);
    if (path === undefined || !file) {
      response.statusCode = 404;
      await send(request, response, await readServedFile(folder, '404.html'));
      return;
    }
    setHeaders(response, path);
    response.setHeader('ETag', file.tag);
    response.setHeader('Vary', 'Accept-Encoding');
    const status = preconditionStatus(request, file);
    if (status === undefined) {
      await send(request, response, file);
    } else {
      response.removeHeader('Content-Type');
      response.writeHead(status).end();
    }
  }
}

/** Sends a file in the coding that the client prefers. A HEAD request gets the same headers (section 9.3.2). */
async function send(request: IncomingMessage, response: ServerResponse, file: ServedFile): Promise<void> {
  const coded = await encodeContent(file.content, file.type, request.headers['accept-encoding']);
  response.setHeader('Vary', 'Accept-Encoding');
  if (!coded) {
    response.writeHead(406).end();
    return;
  }
  if (coded.coding !== 'identity') response.setHeader('Content-Encoding', coded.coding);
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', file.type);
  response.setHeader('Last-Modified', file.modified);
  // No file is large enough to need range requests (section 14.3).
  response.setHeader('Accept-Ranges', 'none');
  response.setHeader('Content-Length', coded.content.length);
  response.end(coded.content);
}

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

/**
 * Splits the target of a request into its decoded path and its query. Proxies may send the whole address (RFC 9112,
 * section 3.2.2). Undefined if the target is malformed or hostile.
 */
function readAddress(target: string): { path: string; search: string } | undefined {
  const local = target.replace(/^https?:\/\/[^/?#]+\/?/iu, '/');
  const [, encoded = '', search = ''] = /^([^?#]*)(.*)$/su.exec(local) ?? [];
  try {
    const path = decodeURIComponent(encoded);
    // Control characters do not belong in a path, `..` would leave the folder, a redirect to `//articles/` would lead to
    // another host, and `/./` or an encoded slash would give a file a second address.
    const isHostile = !path.startsWith('/') || /\p{Cc}|\\|\/\/|\/\.\.?(?:\/|$)/u.test(path) || /%2f/iu.test(encoded);
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
