import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './raw-request.ts';
import { startServer, writeSampleSite } from './sample-site.ts';

// Section numbers are those of RFC 9110.
const folder = writeSampleSite();
const home = `<!doctype html>${'home '.repeat(500)}`;
let started: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  for (const name of ['favicon.ico', 'a.css']) writeFileSync(join(folder, name), 'x');
  started = await startServer(folder);
});

afterAll(() => {
  started.server.close();
  rmSync(folder, { recursive: true });
});

describe('codings (12.5.3)', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0.2', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['*;q=0.5, gzip;q=0.1, identity;q=0', 'br'],
    ['identity;q=1, br;q=0.5', undefined],
    ['zstd, compress', undefined],
    ['br;q=banana', undefined],
  ])('%j gets %s', async (accepted, coding) => {
    const { status, headers, body } = await ask(started.origin, '/', acceptEncoding(accepted));
    expect([status, headers['content-encoding'], headers.vary]).toEqual([200, coding, 'Accept-Encoding']);
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(decode(body, coding)).toBe(home);
  });

  test.each(['identity;q=0', '*;q=0', 'zstd, identity;q=0', 'gzip;q=0, br;q=0, identity;q=0'])(
    '%j accepts nothing that there is',
    async (accepted) => {
      expect((await ask(started.origin, '/', acceptEncoding(accepted))).status).toBe(406);
    },
  );

  test.each(['/', '/favicon.ico', '/a.css', '/articles/', '/articles/new.md', '/nope/'])(
    '%s is sent in the coding that gives the fewest bytes',
    async (path) => {
      const size = async (accepted: string) => (await ask(started.origin, path, acceptEncoding(accepted))).body.length;
      const sizes = await Promise.all(['identity', 'gzip, identity;q=0', 'br, identity;q=0'].map(size));
      expect(await size('gzip, deflate, br')).toBe(Math.min(...sizes));
    },
  );

  test('a file that is small or not text is compressed for a client that refuses it as it is', async () => {
    const { headers } = await ask(started.origin, '/favicon.ico', acceptEncoding('gzip, identity;q=0'));
    expect(headers['content-encoding']).toBe('gzip');
  });
});

function acceptEncoding(value?: string): { headers: Record<string, string> } {
  return { headers: value === undefined ? {} : { 'Accept-Encoding': value } };
}

function decode(body: Buffer, coding: string | undefined): string {
  const plain = coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body;
  return plain.toString();
}
