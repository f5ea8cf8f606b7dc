import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSiteServer } from '../../src/host/site-server.ts';

/** Serves a folder on a free port. */
export async function startServer(folder: string, base = '/'): Promise<{ server: Server; origin: string }> {
  const server = createSiteServer({ folder, base });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

/** Writes a small built site to a new folder. */
export function writeSampleSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const path of ['articles/über', '_astro', '.well-known']) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'index.html'), `<!doctype html>${'home '.repeat(500)}`);
  writeFileSync(join(folder, '404.html'), '<!doctype html>not found');
  writeFileSync(join(folder, 'articles/index.html'), '<!doctype html>articles');
  writeFileSync(join(folder, 'articles/über/index.html'), '<!doctype html>über');
  writeFileSync(join(folder, '_astro/a.hash.js'), 'export {}');
  writeFileSync(join(folder, '.well-known/security.txt'), 'Contact: x');
  writeFileSync(join(folder, 'articles/new.md'), '# New');
  writeFileSync(join(folder, '_headers'), '/*');
  writeFileSync(join(folder, '_redirects'), '/old/ /articles/ 301\n');
  return folder;
}

/** Requests an address without following redirects. */
export const get = (url: string, headers: Record<string, string> = {}) => fetch(url, { redirect: 'manual', headers });
