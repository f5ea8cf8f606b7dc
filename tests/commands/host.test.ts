import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../helpers/build-copy.ts';

let root: string;
beforeAll(() => {
  root = copyProject();
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/_redirects'), '/old/ /new/ 301\n');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const options = (env: NodeJS.ProcessEnv) =>
  ({ cwd: root, encoding: 'utf8', env: { ...process.env, SITE_URL: 'https://example.com', ...env } }) as const;
const run = (args: readonly string[], env = {}) =>
  spawnSync(process.execPath, ['src/commands/host.ts', ...args], options(env));
const redirectsIn = (json: string) => (JSON.parse(json) as { redirects: unknown }).redirects;
const redirects = [{ source: '/old/', destination: '/new/', statusCode: 301 }];

test('npm run host writes a configuration, and nothing else, to a file', () => {
  const npm = ['run', 'host', '--', 'vercel', 'vercel.json'];
  const { status, stderr } = spawnSync('npm', npm, { ...options({}), shell: process.platform === 'win32' });
  expect([status, stderr]).toEqual([0, '']);
  expect(redirectsIn(readFileSync(join(root, 'vercel.json'), 'utf8'))).toEqual(redirects);
});

test('the command prints a configuration, and nothing else', () => {
  expect(redirectsIn(run(['vercel']).stdout)).toEqual(redirects);
  const silent = { npm_lifecycle_event: 'host', npm_config_loglevel: 'silent' };
  expect(redirectsIn(run(['vercel'], silent).stdout)).toEqual(redirects);
});

test.each([
  [
    'npm would add its own lines',
    ['nginx'],
    { npm_lifecycle_event: 'host', npm_config_loglevel: 'notice' },
    'Name a file',
  ],
  ['the host is unknown', ['apache'], {}, 'Unknown host "apache". Choose one of: caddy, nginx, vercel'],
  ['no host is named', [], {}, 'Which host? Choose one of:'],
])('the command prints an error and no configuration if %s', (_, args, env, message) => {
  const { status, stdout, stderr } = run(args, env);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
});
