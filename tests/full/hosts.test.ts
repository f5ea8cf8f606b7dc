import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caddyfile } from '../../src/host/caddy.ts';
import { headersFor } from '../../src/host/headers.ts';
import { nginxConfig } from '../../src/host/nginx.ts';

const BASE = '/guides/';
const config = {
  origin: 'https://guides.example.com',
  base: BASE,
  redirects: new Map([['/guides/articles/old/', '/guides/articles/new/']]),
  isPreview: false,
  strictTransportSecurity: 'max-age=31536000',
};
const situation = { ...config, isEncrypted: true };

/** A file of each kind and type, by request path. */
const files = {
  '/': 'index.html',
  '/articles/new/': 'articles/new/index.html',
  '/articles/new.md': 'articles/new.md',
  '/categories/one/rss.xml': 'categories/one/rss.xml',
  '/rss.xml': 'rss.xml',
  '/llms-full.txt': 'llms-full.txt',
  '/robots.txt': 'robots.txt',
  '/_astro/a.hash.js': '_astro/a.hash.js',
  '/og/new.png': 'og/new.png',
  '/site.webmanifest': 'site.webmanifest',
};

const root = mkdtempSync(join(tmpdir(), 'hosts-'));

beforeAll(() => {
  const folder = join(root, 'www', BASE);
  for (const file of [...Object.values(files), '404.html', '_headers', '_redirects']) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), `<!doctype html>${file}`.repeat(100));
  }
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Servers that we write configurations for, each run on its own port and without encryption. */
const servers = [
  {
    name: 'nginx',
    port: 8461,
    start: (port: number): ChildProcess => {
      const text = nginxConfig(config)
        .replace(/server \{\n {4}listen 80;.*?\n\}\n/su, '')
        .replace('listen 443 ssl http2', `listen ${port}`)
        .replaceAll(/.*ssl_certificate.*\n/gu, '')
        .replace('root /srv/www', `root ${root}/www`);
      cpSync('/etc/nginx/mime.types', join(root, 'mime.types'));
      const head = `daemon off; user root; pid ${root}/pid; error_log stderr; events {}`;
      writeFileSync(join(root, 'nginx.conf'), `${head}\nhttp { access_log off; include mime.types;\n${text}}`);
      return spawn('nginx', ['-p', root, '-c', join(root, 'nginx.conf')], { stdio: 'inherit' });
    },
  },
  {
    name: 'caddy',
    port: 8462,
    start: (port: number): ChildProcess => {
      const text = caddyfile(config)
        .replace('guides.example.com', `:${port}`)
        .replace('root * /srv/www', `root * ${root}/www`);
      writeFileSync(join(root, 'Caddyfile'), `{\n\tadmin off\n}\n${text}`);
      const env = { ...process.env, HOME: root };
      return spawn('caddy', ['run', '--config', join(root, 'Caddyfile')], { stdio: 'ignore', env });
    },
  },
];

for (const { name, port, start } of servers) {
  const isThere = spawnSync(name, ['version']).error === undefined;
  if (!isThere) console.log(`${name} is not installed: its configuration is not tested.`);
  describe.skipIf(!isThere)(name, () => {
    const origin = `http://localhost:${port}`;
    let server: ChildProcess;

    beforeAll(async () => {
      server = start(port);
      while (server.exitCode === null && !(await fetch(origin).catch(() => undefined))) await setTimeout(100);
    });
    afterAll(() => {
      server.kill();
    });
    const get = (path: string) => fetch(origin + path, { redirect: 'manual' });

    test.each(Object.keys(files))('%s has the headers of the table', async (path) => {
      const response = await get(BASE.slice(0, -1) + path);
      expect(response.status).toBe(200);
      const expected = Object.entries(headersFor(path, situation));
      const given = expected.map(([header]) => [header, response.headers.get(header)]);
      expect(Object.fromEntries(given)).toEqual(Object.fromEntries(expected));
      if (path.endsWith('/')) expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    });

    test('an old path redirects in one hop', async () => {
      const response = await get('/guides/articles/old/');
      expect([response.status, response.headers.get('location')]).toEqual([301, '/guides/articles/new/']);
    });

    test('a page without its closing slash redirects', async () => {
      const response = await get('/guides/articles/new');
      expect([301, 308]).toContain(response.status);
      expect(response.headers.get('location')).toMatch(/\/guides\/articles\/new\/$|^new\/$/u);
    });

    test.each(['/guides/nope/', '/guides/nope.md', '/guides/_astro/nope.js', '/guides/_headers', '/guides/_redirects'])(
      '%s gets our 404 page',
      async (path) => {
        const response = await get(path);
        expect(response.status).toBe(404);
        expect(await response.text()).toContain('404.html');
        expect(response.headers.get('x-frame-options')).toBe('DENY');
      },
    );
  });
}
