import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { get, startServer, writeSampleSite } from './sample-site.ts';

const folder = writeSampleSite();
const servers: Awaited<ReturnType<typeof startServer>>[] = [];
let root: string;
let below: string;

beforeAll(async () => {
  servers.push(await startServer(folder), await startServer(folder, '/guides/'));
  [root = '', below = ''] = servers.map(({ origin }) => origin);
});

afterAll(() => {
  for (const { server } of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe('pages', () => {
  test.each([
    ['/', 'home'],
    ['/articles/', 'articles'],
    ['/articles/über/', 'über'],
    ['/?utm_source=x', 'home'],
  ])('%s is served', async (path, text) => {
    const response = await get(root + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(await response.text()).toContain(text);
  });

  test.each([
    ['/articles', '/articles/'],
    ['/articles?a=1', '/articles/?a=1'],
    ['/articles/über', '/articles/%C3%BCber/'],
    ['/articles/index.html', '/articles/'],
    ['/index.html', '/'],
  ])('%s redirects permanently to %s', async (path, location) => {
    const response = await get(root + path);
    expect([response.status, response.headers.get('location')]).toEqual([301, location]);
  });

  test.each(['/nope', '/nope/', '/articles/nope/deep', '/_astro/nope.js', '/articles/index.html/'])(
    '%s gets the 404 page',
    async (path) => {
      const response = await get(root + path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
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

test('an old path redirects in one hop', async () => {
  const response = await get(`${root}/old/?a=1`);
  expect([response.status, response.headers.get('location')]).toEqual([301, '/articles/?a=1']);
});

test.each(['/_headers', '/_redirects'])('%s is not served', async (path) => {
  expect((await get(root + path)).status).toBe(404);
});

test('.well-known is served', async () => {
  expect((await get(`${root}/.well-known/security.txt`)).status).toBe(200);
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
])('the hostile path %s gets %i', async (path, status) => {
  expect(await rawStatus(root, `GET ${path} HTTP/1.1`)).toBe(status);
});

/** Sends a request line unchanged, since `fetch` would normalize it. Returns the status. */
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
