import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './raw-request.ts';
import { startServer, writeSampleSite } from './sample-site.ts';

// Section numbers are those of RFC 9110.
const BUILT = 'Tue, 03 Nov 2026 10:00:00 GMT';
const BEFORE = 'Tue, 03 Nov 2026 09:59:59 GMT';
const folder = writeSampleSite();
let started: Awaited<ReturnType<typeof startServer>>;
let tag: string;

beforeAll(async () => {
  for (const name of ['a.css', 'a.svg']) writeFileSync(join(folder, name), 'x');
  utimesSync(join(folder, 'index.html'), new Date(BUILT), new Date(BUILT));
  started = await startServer(folder);
  tag = String((await ask(started.origin, '/')).headers.etag);
});

afterAll(() => {
  started.server.close();
  rmSync(folder, { recursive: true });
});

describe('conditional requests (13)', () => {
  test.each<[status: number, headers: Record<string, string>]>([
    [304, { 'If-None-Match': '<tag>' }],
    [304, { 'If-None-Match': '<strong tag>' }],
    [304, { 'If-None-Match': '"a", <tag>,W/"b"' }],
    [304, { 'If-None-Match': '"a" , <strong tag>' }],
    [304, { 'If-None-Match': '*' }],
    [304, { 'If-None-Match': '<tag>', 'Cache-Control': 'no-cache' }],
    [200, { 'If-None-Match': '"a"' }],
    [200, { 'If-None-Match': 'W/"a", "b"' }],
    [304, { 'If-Modified-Since': BUILT }],
    [304, { 'If-Modified-Since': 'Wed, 04 Nov 2026 10:00:00 GMT' }],
    [304, { 'If-Modified-Since': 'Tuesday, 03-Nov-26 10:00:00 GMT' }],
    [304, { 'If-Modified-Since': 'Tue Nov  3 10:00:00 2026' }],
    [200, { 'If-Modified-Since': BEFORE }],
    [200, { 'If-Modified-Since': 'Tue Nov  3 09:59:59 2026' }],
    [200, { 'If-Modified-Since': 'yesterday' }],
    [200, { 'If-Modified-Since': '9999' }],
    // 13.1.3: If-None-Match wins.
    [200, { 'If-None-Match': '"a"', 'If-Modified-Since': BUILT }],
    [304, { 'If-None-Match': '<tag>', 'If-Modified-Since': BEFORE }],
    // 13.1.1: strong comparison, which a weak tag never passes.
    [200, { 'If-Match': '*' }],
    [412, { 'If-Match': '<tag>' }],
    [412, { 'If-Match': '"a"' }],
    [412, { 'If-Unmodified-Since': BEFORE }],
    [200, { 'If-Unmodified-Since': BUILT }],
    [200, { 'If-Unmodified-Since': 'yesterday' }],
    [200, { 'If-Match': '*', 'If-Unmodified-Since': BEFORE }],
    [412, { 'If-Match': '"a"', 'If-None-Match': '<tag>' }],
  ])('%i for %j', async (status, headers) => {
    const sent = Object.entries(headers).map(([name, value]) => [
      name,
      value.replace('<tag>', tag).replace('<strong tag>', tag.slice(2)),
    ]);
    for (const method of ['GET', 'HEAD']) {
      const response = await ask(started.origin, '/', {
        method,
        headers: Object.fromEntries(sent) as Record<string, string>,
      });
      expect([method, response.status]).toEqual([method, status]);
    }
  });

  test('a 304 has the headers that a cache needs, and no content (15.4.5)', async () => {
    const { headers, body } = await ask(started.origin, '/', { headers: { 'If-None-Match': tag } });
    expect(headers).toMatchObject({ etag: tag, vary: 'Accept-Encoding' });
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers.date).toBeDefined();
    expect(headers['content-type']).toBeUndefined();
    expect(body).toHaveLength(0);
  });

  test('conditions do not matter where the answer is not 200 (13.2.1)', async () => {
    expect((await ask(started.origin, '/nope/', { headers: { 'If-None-Match': '*' } })).status).toBe(404);
    expect((await ask(started.origin, '/articles', { headers: { 'If-Match': '"a"' } })).status).toBe(301);
  });

  test('the tag depends on the content alone', async () => {
    utimesSync(join(folder, 'a.css'), new Date(BEFORE), new Date(BEFORE));
    const before = (await ask(started.origin, '/a.css')).headers.etag;
    utimesSync(join(folder, 'a.css'), new Date(BUILT), new Date(BUILT));
    expect((await ask(started.origin, '/a.css')).headers.etag).toBe(before);
    expect(before).not.toBe(tag);
  });

  test('Last-Modified is not in the future (8.8.2.1)', async () => {
    utimesSync(join(folder, 'a.svg'), new Date('2199-01-01'), new Date('2199-01-01'));
    const { headers } = await ask(started.origin, '/a.svg');
    expect(Date.parse(headers['last-modified'] ?? '')).toBeLessThanOrEqual(Date.parse(headers.date ?? ''));
  });
});
