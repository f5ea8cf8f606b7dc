import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/**
 * Serves a built site as a good host does: all bodies in brotli 11, hashed files cached for a year. It leaves out the
 * headers of our own server, whose size differs between hosts.
 */
export async function serveCompressed(folder: string): Promise<{ origin: string; close: () => void }> {
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    read(file).then(
      (body) => {
        response.writeHead(200, {
          'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
          'Content-Encoding': 'br',
          'Cache-Control': file.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=0',
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  const read = async (file: string): Promise<Buffer> => {
    const body = bodies.get(file) ?? compress(await readFile(join(folder, file)));
    bodies.set(file, body);
    return body;
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

/** Compress with Brotli at level 11, as hosts do ahead of time. */
export function compress(body: Buffer): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
}
