import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './raw-request.ts';
import { startServer, writeSampleSite } from './sample-site.ts';

// Section numbers are those of RFC 9110 and, where named, RFC 9112.
const folder = writeSampleSite();
let started: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  for (const name of ['.git', 'pagefind', 'articles/.drafts']) mkdirSync(join(folder, name), { recursive: true });
  const files = ['.DS_Store', '.git/config', 'articles/.drafts/a.md', 'favicon.ico', 'site.webmanifest', 'rss.xml'];
  for (const name of [
    ...files,
    'pagefind/pagefind.en.pf_meta',
    'pagefind/wasm.en.pagefind',
    'a.css',
    'a.svg',
    'a.json',
  ])
    writeFileSync(join(folder, name), 'x');
  symlinkSync(join(folder, '_headers'), join(folder, 'link.txt'));
  started = await startServer(folder);
});

afterAll(() => {
  started.server.close();
  rmSync(folder, { recursive: true });
});

describe('methods', () => {
  test.each(['/', '/a.css', '/articles/new.md', '/nope/', '/articles'])(
    'HEAD %s has the headers of GET, and no content (9.3.2)',
    async (path) => {
      const headers = { 'Accept-Encoding': 'br' };
      const [get, head] = [
        await ask(started.origin, path, { headers }),
        await ask(started.origin, path, { headers, method: 'HEAD' }),
      ];
      const rest = { date: '', 'transfer-encoding': '' };
      expect({ ...head.headers, ...rest }).toEqual({ ...get.headers, ...rest });
      expect([head.status, head.body.length]).toEqual([get.status, 0]);
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is not allowed (15.5.6)',
    async (method) => {
      const { status, headers } = await ask(started.origin, '/', { method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    },
  );

  test('a range is ignored, which the server says (14.3)', async () => {
    for (const Range of ['bytes=0-3', 'bytes=9-2', 'bytes=99999-', 'lines=1-2']) {
      const { status, headers } = await ask(started.origin, '/', { headers: { Range } });
      expect([status, headers['accept-ranges']]).toEqual([200, 'none']);
    }
  });
});

describe('addresses', () => {
  test.each([
    ['http://localhost/', 200],
    ['HTTP://localhost:4321/articles/', 200],
    ['https://guides.example.com/articles/new.md?a=1', 200],
    ['http://localhost', 200],
    ['http://localhost?a=1', 200],
    ['http://localhost/_headers', 404],
    ['http://localhost//articles/', 400],
    ['http:///articles/', 400],
    ['ftp://localhost/', 400],
  ])('the absolute address %s gets %i (RFC 9112, 3.2.2)', async (path, status) => {
    expect((await ask(started.origin, path)).status).toBe(status);
  });

  test.each([
    ...['/_headers', '/%5fheaders', '/_redirects', '/_redirects/', '/_redirects?a', '/link.txt'],
    ...['/.DS_Store', '/.git/config', '/%2egit/config', '/articles/.drafts/a.md', '/.well-known/', '/.well-known'],
    ...['/INDEX.html/', '/a.css/', `/${'a'.repeat(300)}`],
  ])('%s is not served', async (path) => {
    expect((await ask(started.origin, path)).status).toBe(404);
  });

  test.each([
    ...['/./_headers', '/%2e/_headers', '/./', '/articles/.', '/articles/..', '/articles%2Fnew.md', '/%2F_headers'],
    ...['/articles//', '/articles/%', '/%e0%a4%a'],
  ])('%s is malformed', async (path) => {
    expect((await ask(started.origin, path)).status).toBe(400);
  });
});

test.each([
  ['/favicon.ico', 'image/vnd.microsoft.icon'],
  ['/a.css', 'text/css; charset=utf-8'],
  ['/a.svg', 'image/svg+xml'],
  ['/a.json', 'application/json; charset=utf-8'],
  ['/_astro/a.hash.js', 'text/javascript; charset=utf-8'],
  ['/site.webmanifest', 'application/manifest+json'],
  ['/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/pagefind/pagefind.en.pf_meta', 'application/octet-stream'],
  ['/pagefind/wasm.en.pagefind', 'application/octet-stream'],
  ['/articles/nope.md', 'text/html; charset=utf-8'],
])('%s has the type %s', async (path, type) => {
  expect((await ask(started.origin, path)).headers['content-type']).toBe(type);
});
