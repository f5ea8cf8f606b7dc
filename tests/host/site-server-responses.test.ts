import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { commonHeaders } from '../../src/host/headers.ts';
import { get, startServer, writeSampleSite } from './sample-site.ts';

const folder = writeSampleSite();
let started: Awaited<ReturnType<typeof startServer>>;
let root: string;

beforeAll(async () => {
  started = await startServer(folder);
  root = started.origin;
});

afterAll(() => {
  started.server.close();
  rmSync(folder, { recursive: true });
});

test('files with a hash in their name are cached for a year', async () => {
  const { headers } = await get(`${root}/_astro/a.hash.js`);
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('a 404 page is not cached', async () => {
  const { headers } = await get(`${root}/_astro/nope.js`);
  expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
});

test.each(['/', '/articles/', '/articles', '/nope/', '/articles/new.md', '/_astro/a.hash.js', '/%zz'])(
  '%s has the headers that every host sends',
  async (path) => {
    const { headers } = await get(root + path);
    for (const [name, value] of Object.entries(
      commonHeaders({ isEncrypted: false, isPreview: false, strictTransportSecurity: '' }),
    ))
      expect(headers.get(name)).toBe(value);
    expect(headers.has('set-cookie')).toBe(false);
    expect(headers.has('x-xss-protection')).toBe(false);
  },
);

test('Markdown and text files have the right types', async () => {
  expect((await get(`${root}/articles/new.md`)).headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect((await get(`${root}/.well-known/security.txt`)).headers.get('content-type')).toBe('text/plain; charset=utf-8');
});

test('a new build and its redirects show without a restart; between two builds, the status is 503', async () => {
  const place = mkdtempSync(join(tmpdir(), 'site-'));
  const { server, origin } = await startServer(place);
  onTestFinished(() => {
    server.close();
  });
  expect((await get(`${origin}/moved/`)).status).toBe(503);
  writeFileSync(join(place, '404.html'), 'not found');
  expect((await get(`${origin}/moved/`)).status).toBe(404);
  writeFileSync(join(place, '_redirects'), '/moved/ /articles/ 301\n');
  expect((await get(`${origin}/moved/`)).headers.get('location')).toBe('/articles/');
  rmSync(place, { recursive: true });
  expect((await get(`${origin}/moved/`)).status).toBe(503);
});
