import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptPages } from '../../../src/build/pages/kept-pages.ts';
import { readDeployment } from '../../../src/deployment.ts';

const PAGE = 'articles/café/index.html';
const html = (text: string) => `<!doctype html><head><meta charset="utf-8"></head><p>${text}</p><script>1</script>`;

let root: string;
let env: Record<string, string>;
let keys: { page?: string; file?: string };
let rendered: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  env = { SITE_URL: 'https://example.com/below/', SOURCE_DATE_EPOCH: '1800000000' };
  keys = { page: '1', file: '1' };
  write('src/site.ts', 'code');
  write('public/a.txt', 'file');
  write('content/categories.yaml', 'categories');
  write('content/articles/picture.svg', '<svg/>');
  write('content/articles/café.md', 'text');
  write('package-lock.json', '{}');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const route = (type: string) => ({ type }) as RouteData;
const routes = [
  { path: 'articles/café/', type: 'page', body: html('Page'), contentType: 'text/html' },
  { path: 'articles/café.md', type: 'endpoint', body: '<script>text</script>', contentType: 'text/markdown' },
  { path: '', type: 'page', body: html('Home'), contentType: 'text/html' },
] as const;

/** Builds with a stand-in for Astro. Returns the files of the site. */
async function build(): Promise<Record<string, string>> {
  rendered = [];
  const astro: AstroPrerenderer = {
    name: 'stand-in',
    getStaticPaths: () =>
      Promise.resolve(
        routes.map(({ path, type }, index) => {
          const cacheKey = [keys.page, keys.file][index];
          return { pathname: `/${path}`, route: route(type), ...(cacheKey !== undefined && { cacheKey }) };
        }),
      ),
    render: (request) => {
      const found = routes.find(({ path }) => new URL(request.url).pathname === encodeURI(`/below/${path}`));
      if (!found) throw new Error(request.url);
      rendered.push(found.path);
      return Promise.resolve(new Response(found.body, { headers: { 'Content-Type': found.contentType } }));
    },
  };
  const site: Record<string, string> = {};
  const expected: string[] = [];
  const pages = keptPages(
    {
      root,
      published: join(root, 'dist'),
      index: join(root, '.cache/pages.json'),
      deployment: readDeployment(env, new Date()),
    },
    {
      expect: (files) => expected.push(...files),
      read: (file, body) => (site[file] = body.toString()),
    },
  );
  let wrapped = astro;
  const start = pages.integration.hooks['astro:build:start'];
  await start?.({
    logger: undefined as never,
    setPrerenderer: (own) => (wrapped = typeof own === 'function' ? own(astro) : own),
  });
  await wrapped.getStaticPaths();
  for (const { path, type } of routes) {
    const request = new Request(`https://example.com/below/${encodeURI(path)}`);
    const response = (await wrapped.render(request, { routeData: route(type) })) as Response;
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    expect(expected).toContain(file);
    expect(await response.text()).toBe(site[file]);
    write(join('dist', file), site[file] ?? '');
  }
  pages.save();
  expect(pages.kept()).toBe(routes.length - rendered.length);
  return site;
}

const all = routes.map(({ path }) => path as string);
const [page = '', , home = ''] = all;

test('pages get a policy, other files stay as they are', async () => {
  const site = await build();
  expect(site[PAGE]).toMatch(/^<!doctype html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/u);
  expect(site['index.html']).toContain("script-src 'self' 'sha256-");
  expect(site['articles/café.md']).toBe('<script>text</script>');
});

test('a page with the same key is kept, others are rendered', async () => {
  const first = await build();
  expect(rendered).toEqual(all);
  expect(await build()).toEqual(first);
  expect(rendered).toEqual([home]);
  keys = { page: '2', file: '1' };
  await build();
  expect(rendered).toEqual([page, home]);
  keys = { file: '1' };
  await build();
  expect(rendered).toEqual([page, home]);
  // A build in which the page had no key does not know what it shows.
  keys = { page: '2', file: '1' };
  await build();
  expect(rendered).toEqual([page, home]);
});

test('the text of an article and the day are not among the inputs: the key covers them', async () => {
  await build();
  appendFileSync(join(root, 'content/articles/café.md'), 'more');
  env['SOURCE_DATE_EPOCH'] = '1900000000';
  await build();
  expect(rendered).toEqual([home]);
});

test.each<[string, () => void]>([
  [
    'code',
    () => {
      write('src/features/new.ts', '');
    },
  ],
  [
    'settings',
    () => {
      write('src/site.ts', 'other');
    },
  ],
  [
    'a file in public/',
    () => {
      write('public/b/c.txt', '');
    },
  ],
  [
    'the name of a file',
    () => {
      write('public/A.txt', 'file');
      rmSync(join(root, 'public/a.txt'));
    },
  ],
  [
    'the categories',
    () => {
      write('content/categories.yaml', 'other');
    },
  ],
  [
    'a picture',
    () => {
      write('content/articles/picture.svg', '<svg></svg>');
    },
  ],
  [
    'the packages',
    () => {
      write('package-lock.json', '{ }');
    },
  ],
  [
    'the installed packages',
    () => {
      write('node_modules/.package-lock.json', '{}');
    },
  ],
  [
    'the address',
    () => {
      env['SITE_URL'] = 'https://example.net/below/';
    },
  ],
  [
    'the address of the app',
    () => {
      env['APP_URL'] = 'https://app.example.com';
    },
  ],
  [
    'a preview',
    () => {
      env['VERCEL_ENV'] = 'preview';
    },
  ],
])('nothing is kept after a change of %s', async (_, change) => {
  await build();
  change();
  await build();
  expect(rendered).toEqual(all);
});

test.each<[string, () => void, readonly string[]]>([
  [
    'a changed page',
    () => {
      appendFileSync(join(root, 'dist', PAGE), ' ');
    },
    [page, home],
  ],
  [
    'an emptied page',
    () => {
      write(join('dist', PAGE), '');
    },
    [page, home],
  ],
  [
    'a missing page',
    () => {
      rmSync(join(root, 'dist', PAGE));
    },
    [page, home],
  ],
  [
    'a missing site',
    () => {
      rmSync(join(root, 'dist'), { recursive: true });
    },
    all,
  ],
  [
    'a missing index',
    () => {
      rmSync(join(root, '.cache/pages.json'));
    },
    all,
  ],
  [
    'an empty index',
    () => {
      write('.cache/pages.json', '');
    },
    all,
  ],
  [
    'half an index',
    () => {
      write('.cache/pages.json', readFileSync(join(root, '.cache/pages.json'), 'utf8').slice(0, 90));
    },
    all,
  ],
  [
    'an index in another format',
    () => {
      write('.cache/pages.json', readFileSync(join(root, '.cache/pages.json'), 'utf8').replace('["', '[1,"'));
    },
    all,
  ],
])('%s is made again', async (_, damage, again) => {
  const whole = await build();
  damage();
  expect(await build()).toEqual(whole);
  expect(rendered).toEqual(again);
});
