import { describe, expect, test } from 'vitest';
import { missingContact, readDeployment } from '../src/deployment.ts';

const now = new Date('2026-03-04T12:00:00Z');

test('an empty environment means localhost, with a warning', () => {
  expect(readDeployment({}, now)).toEqual({
    site: 'http://localhost:4321',
    base: '/',
    appUrl: undefined,
    indexNowKey: undefined,
    isPreview: false,
    isProduction: false,
    mustForceRedirects: false,
    showsDrafts: false,
    today: '2026-03-04',
    warnings: ['SITE_URL is not set: canonical links, feeds and link previews will point to http://localhost:4321.'],
  });
});

test.each([
  ['the owner', { SITE_URL: 'https://guides.example.com/' }, 'https://guides.example.com', false],
  ['Netlify', { NETLIFY: 'true', URL: 'https://a.netlify.app', CONTEXT: 'production' }, 'https://a.netlify.app', false],
  [
    'a Netlify preview',
    { NETLIFY: 'true', URL: 'https://a.netlify.app', CONTEXT: 'deploy-preview' },
    'https://a.netlify.app',
    true,
  ],
  [
    'Cloudflare Pages',
    { CF_PAGES: '1', CF_PAGES_URL: 'https://0a1b2c3d.my-guides.pages.dev', CF_PAGES_BRANCH: 'main' },
    'https://my-guides.pages.dev',
    false,
  ],
  [
    'a Cloudflare preview',
    { CF_PAGES: '1', CF_PAGES_URL: 'https://0a1b2c3d.my-guides.pages.dev', CF_PAGES_BRANCH: 'typo' },
    'https://my-guides.pages.dev',
    true,
  ],
  [
    'Vercel',
    { VERCEL_PROJECT_PRODUCTION_URL: 'a.vercel.app', VERCEL_ENV: 'production' },
    'https://a.vercel.app',
    false,
  ],
  [
    'a Vercel preview',
    { VERCEL_PROJECT_PRODUCTION_URL: 'a.vercel.app', VERCEL_ENV: 'preview' },
    'https://a.vercel.app',
    true,
  ],
  [
    'the owner before the host',
    { SITE_URL: 'https://b.example', NETLIFY: 'true', URL: 'https://a.netlify.app', CONTEXT: 'production' },
    'https://b.example',
    false,
  ],
])('%s sets the origin', (_, env, site, isPreview) => {
  expect(readDeployment(env, now)).toMatchObject({ site, isPreview, isProduction: !isPreview, warnings: [] });
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['guides', '/guides/'],
  ['/guides/', '/guides/'],
  ['//a/b//', '/a/b/'],
])('BASE_PATH %j is %s', (given, base) => {
  expect(readDeployment({ BASE_PATH: given }, now).base).toBe(base);
});

test.each([
  ['https://me.github.io/guides/', undefined, '/guides/'],
  ['https://me.github.io/guides', '', '/guides/'],
  ['https://me.github.io/a/b', undefined, '/a/b/'],
  ['https://me.github.io/guides/', '/guides/', '/guides/'],
  ['https://me.github.io/guides/', 'guides', '/guides/'],
  ['https://me.github.io', '/guides/', '/guides/'],
  ['https://me.github.io/', '/', '/'],
])('SITE_URL %j with BASE_PATH %j: the base is %j', (SITE_URL, BASE_PATH, base) => {
  expect(readDeployment({ SITE_URL, BASE_PATH }, now)).toMatchObject({ site: 'https://me.github.io', base });
});

test('a path in the address that a host names becomes the base, too', () => {
  expect(readDeployment({ NETLIFY: 'true', URL: 'https://a.example/guides' }, now).base).toBe('/guides/');
});

test.each([
  ['https://app.example.com', 'https://app.example.com'],
  ['https://app.example.com/', 'https://app.example.com'],
  ['https://example.com/app/', 'https://example.com/app'],
  ['https://example.com/a/b', 'https://example.com/a/b'],
  ['http://localhost:3000', 'http://localhost:3000'],
])('APP_URL %s is %s', (APP_URL, appUrl) => {
  expect(readDeployment({ APP_URL }, now).appUrl).toBe(appUrl);
});

test('SOURCE_DATE_EPOCH sets the clock', () => {
  expect(readDeployment({ SOURCE_DATE_EPOCH: '0' }, now).today).toBe('1970-01-01');
});

describe('an error about a value says what to write', () => {
  test.each([
    [
      { SITE_URL: 'guides.example.com' },
      'SITE_URL is "guides.example.com". Write an address: https://guides.example.com',
    ],
    [{ SITE_URL: 'example.com/guides' }, 'Write an address: https://example.com/guides'],
    [{ BASE_PATH: '../x' }, 'BASE_PATH is "../x". Write a path: /guides/'],
    [{ BASE_PATH: '.' }, 'BASE_PATH is "."'],
    [{ BASE_PATH: 'a/./b' }, 'BASE_PATH is "a/./b"'],
    [{ BASE_PATH: 'a//b' }, 'BASE_PATH is "a//b"'],
    [{ SITE_URL: 'ftp://example.com' }, 'SITE_URL is "ftp://example.com". Write an address: https://www.example.com'],
    [{ APP_URL: 'app' }, 'APP_URL is "app". Write an address: https://www.example.com'],
    [
      { INDEXNOW_KEY: 'secret' },
      'INDEXNOW_KEY is "secret". Write 8 to 128 letters, digits and hyphens: 0f3a9c51d7e84b26',
    ],
    [
      { SITE_URL: 'https://me.github.io/guides/', BASE_PATH: '/docs/' },
      'SITE_URL has the path "/guides/", but BASE_PATH is "/docs/". Set only one of them.',
    ],
    [
      { SITE_URL: 'https://me.github.io/guides/', BASE_PATH: '/' },
      'SITE_URL has the path "/guides/", but BASE_PATH is "/". Set only one of them.',
    ],
    [
      { SITE_URL: 'https://a.example/?page=1' },
      'SITE_URL is "https://a.example/?page=1". Leave out what follows the path: https://a.example/',
    ],
    [
      { SITE_URL: 'https://a.example/guides/#top' },
      'SITE_URL is "https://a.example/guides/#top". Leave out what follows the path: https://a.example/guides/',
    ],
    [{ SITE_URL: 'https://a.example/?' }, 'Leave out what follows the path: https://a.example/'],
    [
      { SITE_URL: 'https://me:secret@a.example/' },
      'SITE_URL contains a user name or password. Leave it out: https://a.example/',
    ],
    [
      { SITE_URL: 'https://a.example/my guides/' },
      'The path of SITE_URL is "/my%20guides/". Use letters, digits and hyphens: /guides/',
    ],
    [
      { APP_URL: 'https://app.example.com/?ref=guides' },
      'APP_URL is "https://app.example.com/?ref=guides". Leave out what follows the path: https://app.example.com/',
    ],
    [{ BASE_PATH: '/a b/' }, 'BASE_PATH is "/a b/". Write a path: /guides/'],
    [{ SOURCE_DATE_EPOCH: 'today' }, 'SOURCE_DATE_EPOCH is "today". Write seconds since 1970: 1738000000'],
  ])('%o', (env, message) => {
    expect(() => readDeployment(env, now)).toThrow(message);
  });
});

test('a clock that is too early causes a warning, because no article is published', () => {
  const env = { SITE_URL: 'https://a.example' };
  expect(readDeployment({ ...env, SOURCE_DATE_EPOCH: '0' }, now).warnings).toEqual([
    'The clock says 1970-01-01: articles of later days are not published.',
  ]);
  expect(readDeployment(env, new Date(0)).warnings).toHaveLength(1);
});

test('redirects are forced only on Netlify, because other hosts reject the option', () => {
  expect(readDeployment({ NETLIFY: 'true', URL: 'https://a.netlify.app' }, now).mustForceRedirects).toBe(true);
  expect(readDeployment({ CF_PAGES: '1', CF_PAGES_URL: 'https://a.pages.dev' }, now).mustForceRedirects).toBe(false);
});

describe('a contact that is missing', () => {
  const nobody = { email: '', postalAddress: '' };

  test.each([
    ['everything, in production', nobody, true, ['owner.email or owner.postalAddress in src/site.ts.']],
    ['the email address, in production', { ...nobody, postalAddress: '1 Main Street' }, true, ['owner.email in src']],
    ['nothing', { ...nobody, email: 'hello@example.com' }, true, []],
    ['everything, on a laptop or a preview', nobody, false, []],
  ])('%s', (_, owner, isProduction, sentences) => {
    expect(missingContact(owner, { isProduction })).toEqual(
      sentences.map((part): unknown => expect.stringContaining(part)),
    );
  });
});
