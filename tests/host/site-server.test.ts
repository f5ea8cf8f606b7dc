import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commonHeaders } from '../../src/host/headers.ts';
import { createSiteServer } from '../../src/host/site-server.ts';

let folder: string;
const servers: Server[] = [];
let root: string;
let below: string;

async function start(base: string, place = folder): Promise<string> {
  const server = createSiteServer({ folder: place, base });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
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
  root = await start('/');
  below = await start('/guides/');
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => fetch(url, { redirect: 'manual', headers });

describe('pages', () => {
  test.each([
    ['/', 'home'],
    ['/articles/', 'articles'],
    ['/articles/über/', 'über'],
    ['/?utm_source=x', 'home'],
  ])('%s is there', async (path, text) => {
    const response = await get(root + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(await response.text()).toContain(text);
  });

  test.each([
    ['/articles', '/articles/'],
    ['/articles?a=1', '/articles/?a=1'],
    ['/articles/über', '/articles/%C3%BCber/'],
    ['/articles/index.html', '/articles/'],
    ['/index.html', '/'],
  ])('%s moves to %s for good', async (path, location) => {
    const response = await get(root + path);
    expect([response.status, response.headers.get('location')]).toEqual([301, location]);
  });

  test.each(['/nope', '/nope/', '/articles/nope/deep', '/_astro/nope.js', '/articles/index.html/'])(
    '%s is not found, and says so',
    async (path) => {
      const response = await get(root + path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
      expect(await response.text()).toContain('not found');
    },
  );
});

describe('below a base', () => {
  test.each([
    ['/guides/', 200, null],
    ['/guides/articles/', 200, null],
    ['/guides', 301, '/guides/'],
    ['/guides/articles', 301, '/guides/articles/'],
    ['/', 404, null],
    ['/articles/', 404, null],
    ['/guidesarticles/', 404, null],
  ])('%s: %i', async (path, status, location) => {
    const response = await get(below + path);
    expect([response.status, response.headers.get('location')]).toEqual([status, location]);
  });
});

test('texts are compressed as the browser can take them', async () => {
  const encoding = async (accepted: string) =>
    (await get(`${root}/`, { 'Accept-Encoding': accepted })).headers.get('content-encoding');
  expect(await encoding('gzip, br')).toBe('br');
  expect(await encoding('gzip')).toBe('gzip');
  expect(await encoding('identity')).toBeNull();
});

test('files with a hash in their name are kept for a year', async () => {
  const { headers } = await get(`${root}/_astro/a.hash.js`);
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('what has not changed is not sent again', async () => {
  const tag = (await get(`${root}/`)).headers.get('etag') ?? '';
  expect((await get(`${root}/`, { 'If-None-Match': tag })).status).toBe(304);
});

test('a missing file is not kept', async () => {
  const { headers } = await get(`${root}/_astro/nope.js`);
  expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
});

test.each(['/', '/articles/', '/articles', '/nope/', '/articles/new.md', '/_astro/a.hash.js', '/%zz'])(
  '%s comes with the headers of every host',
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

test('types that servers guess wrong are right', async () => {
  expect((await get(`${root}/articles/new.md`)).headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect((await get(`${root}/.well-known/security.txt`)).headers.get('content-type')).toBe('text/plain; charset=utf-8');
});

test('what moved is found in one hop', async () => {
  const response = await get(`${root}/old/?a=1`);
  expect([response.status, response.headers.get('location')]).toEqual([301, '/articles/?a=1']);
});

test('a new build shows without a restart, its redirects too; between two builds it asks for a moment', async () => {
  const place = mkdtempSync(join(tmpdir(), 'site-'));
  const origin = await start('/', place);
  expect((await get(`${origin}/moved/`)).status).toBe(503);
  writeFileSync(join(place, '404.html'), 'not found');
  expect((await get(`${origin}/moved/`)).status).toBe(404);
  writeFileSync(join(place, '_redirects'), '/moved/ /articles/ 301\n');
  expect((await get(`${origin}/moved/`)).headers.get('location')).toBe('/articles/');
  rmSync(place, { recursive: true });
  expect((await get(`${origin}/moved/`)).status).toBe(503);
});

test.each(['/_headers', '/_redirects'])('%s is for hosts alone', async (path) => {
  expect((await get(root + path)).status).toBe(404);
});

test('.well-known is served', async () => {
  expect((await get(`${root}/.well-known/security.txt`)).status).toBe(200);
});

test('only reading is allowed', async () => {
  expect((await fetch(`${root}/`, { method: 'POST' })).status).toBe(405);
  expect((await fetch(`${root}/`, { method: 'HEAD' })).status).toBe(200);
});

test.each([
  ['/../../etc/passwd', 400],
  ['/%2e%2e/%2e%2e/etc/passwd', 400],
  ['/..%2f..%2fetc%2fpasswd', 400],
  [String.raw`/..\\..\\etc`, 400],
  ['/%', 400],
  ['/%zz', 400],
  ['/%00', 400],
  ['/%0d%0aX:1', 400],
  ['/%3F', 404],
  ['/index.html%23', 404],
  ['/a..b', 404],
  ['*', 400],
  ['//', 400],
  ['//articles', 400],
])('a hostile path %s: %i', async (path, status) => {
  expect(await rawStatus(root, `GET ${path} HTTP/1.1`)).toBe(status);
});

test('a hostile range does no harm', async () => {
  expect((await get(`${root}/`, { Range: 'bytes=9-2' })).status).toBe(200);
  expect((await get(`${root}/`)).status).toBe(200);
});

/** Sends a request line as it is: `fetch` would tidy it up. */
function rawStatus(origin: string, requestLine: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), 'localhost', () => {
      socket.write(`${requestLine}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    socket.once('data', (data) => {
      resolve(Number(data.toString().split(' ')[1]));
      socket.destroy();
    });
    socket.once('error', reject);
  });
}
