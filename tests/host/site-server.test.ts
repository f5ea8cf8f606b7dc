import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer } from '../../src/host/site-server.ts';

let folder: string;
const servers: Server[] = [];
let root: string;
let below: string;

const redirects = [
  { from: '/articles/old/', to: '/articles/über/' },
  { from: '/articles/old.md', to: '/articles/über.md' },
];

async function start(base: string): Promise<string> {
  const server = createSiteServer({ folder, base, redirects });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const path of ['articles/über', 'articles/old', '_astro', '.well-known'])
    mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'index.html'), `<!doctype html>${'home '.repeat(500)}`);
  writeFileSync(join(folder, '404.html'), '<!doctype html>not found');
  writeFileSync(join(folder, 'articles/index.html'), '<!doctype html>articles');
  writeFileSync(join(folder, 'articles/über/index.html'), '<!doctype html>über');
  writeFileSync(join(folder, 'articles/old/index.html'), '<!doctype html>moved');
  writeFileSync(join(folder, 'articles/über.md'), '# über');
  writeFileSync(join(folder, '_astro/a.hash.js'), 'export {}');
  writeFileSync(join(folder, '.well-known/security.txt'), 'Contact: x');
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
    ['/articles/old/', '/articles/%C3%BCber/'],
    ['/articles/old?a=1', '/articles/%C3%BCber/?a=1'],
    ['/articles/old/index.html', '/articles/%C3%BCber/'],
    ['/articles/old.md', '/articles/%C3%BCber.md'],
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
    ['/guides/articles/old', 301, '/guides/articles/%C3%BCber/'],
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

test('texts say how they are encoded', async () => {
  const type = async (path: string) => (await get(root + path)).headers.get('content-type');
  expect(await type('/articles/über.md')).toBe('text/markdown;charset=utf-8');
  expect(await type('/.well-known/security.txt')).toBe('text/plain;charset=utf-8');
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
