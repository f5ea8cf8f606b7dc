import { describe, expect, test } from 'vitest';
import { caddyfile } from '../../src/host/caddy.ts';
import { headersFile } from '../../src/host/headers-file.ts';
import { headersFor } from '../../src/host/headers.ts';
import { nginxConfig } from '../../src/host/nginx.ts';
import { below, fits, type PathPattern } from '../../src/host/path-pattern.ts';
import { parseRedirectsFile, redirectsFile } from '../../src/host/redirects-file.ts';
import { vercelConfig } from '../../src/host/vercel.ts';
import { sampleConfig, samplePaths } from './sample-paths.ts';

// How nginx and Caddy understand their files is tried in tests/full/hosts.test.ts.
const host = { isEncrypted: true, isPreview: false };
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

  test.each(paths)('%s gets each of its headers by one rule', (path) => {
    const headers = rules.filter(({ pattern }) => fits(below(base, path), pattern)).flatMap(({ headers }) => headers);
    expect(headers.map(([name]) => name).sort()).toEqual([...new Set(headers.map(([name]) => name))].sort());
    expect(Object.fromEntries(headers)).toEqual(headersFor(path, host));
  });

  test('has no more rules than Cloudflare Pages reads', () => {
    expect(rules.length).toBeLessThan(100);
  });
});

describe('vercel.json', () => {
  const config = JSON.parse(vercelConfig(sampleConfig)) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
    redirects: unknown;
  };

  test.each(paths)('%s gets its headers, the last rule that names one', (path) => {
    const headers = config.headers
      .filter(({ source }) => new RegExp(`^${source}$`, 'u').test(below(base, path)))
      .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value]));
    expect(Object.fromEntries(headers)).toEqual(headersFor(path, host));
  });

  test('moves what moved', () => {
    expect(config.redirects).toEqual([
      { source: '/guides/articles/old/', destination: '/guides/articles/new/', statusCode: 301 },
    ]);
  });
});

test('redirects are written below the base, with and without slash, and read again', () => {
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
