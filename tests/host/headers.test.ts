import { describe, expect, test } from 'vitest';
import { commonHeaders, contentTypes, fits, headersFor, kinds } from '../../src/host/headers.ts';
import { samplePaths } from './sample-paths.ts';

const host = { isEncrypted: true, isPreview: false, strictTransportSecurity: '' };

describe('patterns', () => {
  test.each([
    ['/a', '/a', true],
    ['/a/', '/a', false],
    ['/ab', '/a*', true],
    ['/a/b/c', '/a/*', true],
    ['/b', '/a*', false],
    ['/a/b.md', '/*.md', true],
    ['/b.md/', '/*.md', false],
    ['/.md', '/*.md', true],
    ['/md', '/m*md', false],
  ] as const)('%s fits %s: %s', (path, pattern, expected) => {
    expect(fits(path, pattern)).toBe(expected);
  });
});

test.each([
  ['/', 'public, max-age=0, must-revalidate', 'same-site', undefined],
  ['/articles/new/', 'public, max-age=0, must-revalidate', 'same-site', undefined],
  ['/articles/new.md', 'public, max-age=0, must-revalidate', 'same-site', 'text/markdown; charset=utf-8'],
  ['/_astro/a.hash.js', 'public, max-age=31536000, immutable', 'same-site', undefined],
  ['/og/new.png', 'public, max-age=86400, stale-while-revalidate=604800', 'cross-origin', undefined],
  [
    '/rss.xml',
    'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800',
    'same-site',
    'application/rss+xml; charset=utf-8',
  ],
])('%s', (path, cache, crossOrigin, type) => {
  const headers = headersFor(path, host);
  expect(headers['Cache-Control']).toBe(cache);
  expect(headers['Cross-Origin-Resource-Policy']).toBe(crossOrigin);
  expect(headers['Content-Type']).toBe(type);
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
});

test('requests are upgraded to HTTPS only on encrypted hosts', () => {
  expect(commonHeaders(host)['Content-Security-Policy']).toContain('upgrade-insecure-requests');
  expect(commonHeaders({ ...host, isEncrypted: false })['Content-Security-Policy']).not.toContain('upgrade');
});

test('Strict-Transport-Security is sent only if the owner sets it, and only over HTTPS', () => {
  const header = (situation: Partial<typeof host>) =>
    commonHeaders({ ...host, ...situation })['Strict-Transport-Security'];
  const strictTransportSecurity = 'max-age=31536000';
  expect(header({})).toBeUndefined();
  expect(header({ strictTransportSecurity })).toBe('max-age=31536000');
  expect(header({ strictTransportSecurity, isEncrypted: false })).toBeUndefined();
});

test('previews tell search engines not to index them', () => {
  expect(commonHeaders({ ...host, isPreview: true })['X-Robots-Tag']).toBe('noindex');
  expect(commonHeaders(host)['X-Robots-Tag']).toBeUndefined();
});

test.each([
  ...(['/articles/new.md', '/rss.xml', '/categories/one/rss.xml', '/feed.json'] as const),
  ...(['/llms.txt', '/llms-full.txt', '/templates.json'] as const),
])('%s is a copy of pages, which search engines do not index', (path) => {
  expect(headersFor(path, host)['X-Robots-Tag']).toBe('noindex');
});

test.each(['/', '/articles/new/', '/templates/', '/og/new.png', '/sitemap-0.xml', '/robots.txt', '/_astro/a.js'])(
  '%s may be indexed',
  (path) => {
    expect(headersFor(path, host)['X-Robots-Tag']).toBeUndefined();
  },
);

test('copying is allowed; camera, microphone, location and reading the clipboard are not', () => {
  const permissions = commonHeaders(host)['Permissions-Policy'];
  expect(permissions).toContain('clipboard-write=(self)');
  for (const name of ['camera', 'microphone', 'geolocation', 'clipboard-read'])
    expect(permissions).toContain(`${name}=()`);
});

test('all kinds set the same headers, and none of the common ones', () => {
  const names = kinds.map(({ headers }) => Object.keys(headers).sort());
  expect(new Set(names.map(String)).size).toBe(1);
  expect(names[0]?.filter((name) => name in commonHeaders({ ...host, isPreview: true }))).toEqual([]);
});

test('no path matches two types', () => {
  for (const path of Object.keys(samplePaths))
    expect(contentTypes.filter(([pattern]) => fits(path, pattern)).length, path).toBeLessThanOrEqual(1);
});
