import { describe, expect, test } from 'vitest';
import { caddyfile } from '../../src/host/caddy.ts';
import { below, fits, headersFor, type PathPattern } from '../../src/host/headers.ts';
import { headersFile, parseRedirectsFile, redirectsFile } from '../../src/host/netlify-files.ts';
import { nginxConfig } from '../../src/host/nginx.ts';
import { vercelConfig } from '../../src/host/vercel.ts';
import { sampleConfig, samplePaths } from './sample-paths.ts';

// tests/full/hosts.test.ts runs nginx and Caddy with their files.
const host = { isEncrypted: true, isPreview: false, strictTransportSecurity: sampleConfig.strictTransportSecurity };
const { base } = sampleConfig;
const paths = Object.keys(samplePaths);

test.each([
  ['Caddyfile', caddyfile(sampleConfig)],
  ['nginx.conf', nginxConfig(sampleConfig)],
  ['vercel.json', vercelConfig(sampleConfig)],
  ['_headers', headersFile(Object.values(samplePaths), host, base)],
])('%s', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`fixtures/${name}.txt`);
});

describe('_headers', () => {
  const rules = headersFile([...new Set(Object.values(samplePaths))], host, base)
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.trimEnd().split('\n');
      return {
        pattern: pattern as PathPattern,
        headers: lines.map((line) =>
          line
            .trim()
            .split(/: (.*)/u)
            .slice(0, 2),
        ),
      };
    });

  test.each(paths)('%s gets each of its headers from one rule', (path) => {
    const headers = rules.filter(({ pattern }) => fits(below(base, path), pattern)).flatMap(({ headers }) => headers);
    expect(headers.map(([name]) => name).sort()).toEqual([...new Set(headers.map(([name]) => name))].sort());
    expect(Object.fromEntries(headers)).toEqual(headersFor(path, host));
  });

  test('has at most one rule for X-Robots-Tag on a path of a preview', () => {
    const preview = headersFile([], { ...host, isPreview: true }, base);
    expect(preview.match(/X-Robots-Tag/gu)).toHaveLength(1);
  });

  test('has one rule per pattern', () => {
    const patterns = rules.map(({ pattern }) => pattern);
    expect(patterns).toEqual([...new Set(patterns)]);
  });

  test('has fewer rules than the limit of Cloudflare Pages', () => {
    expect(rules.length).toBeLessThan(100);
  });
});

describe('vercel.json', () => {
  const config = JSON.parse(vercelConfig(sampleConfig)) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
    redirects: unknown;
  };

  test.each(paths)('%s gets each of its headers from the last rule that sets it', (path) => {
    const headers = config.headers
      .filter(({ source }) => new RegExp(`^${source}$`, 'u').test(below(base, path)))
      .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value]));
    expect(Object.fromEntries(headers)).toEqual(headersFor(path, host));
  });

  test('redirects old paths', () => {
    expect(config.redirects).toEqual([
      { source: '/guides/articles/old/', destination: '/guides/articles/new/', statusCode: 301 },
    ]);
  });
});

test('redirects are written below the base, with and without closing slash, and can be read back', () => {
  const moved = [
    { from: '/articles/old/', to: '/articles/new/' },
    { from: '/articles/old.md', to: '/articles/new.md' },
    { from: '/articles/tips.md', to: '/articles/résumé tips.md' },
  ];
  const lines = [
    ['/guides/articles/old/', '/guides/articles/new/'],
    ['/guides/articles/old', '/guides/articles/new/'],
    ['/guides/articles/old.md', '/guides/articles/new.md'],
    ['/guides/articles/tips.md', '/guides/articles/r%C3%A9sum%C3%A9%20tips.md'],
  ] as const;
  for (const [mustForce, status] of [
    [false, '301'],
    [true, '301!'],
  ] as const) {
    const text = redirectsFile(moved, base, mustForce);
    expect(text).toBe(lines.map(([from, to]) => `${from} ${to} ${status}\n`).join(''));
    expect(parseRedirectsFile(text)).toEqual(new Map(lines));
  }
  expect(parseRedirectsFile('')).toEqual(new Map());
});
