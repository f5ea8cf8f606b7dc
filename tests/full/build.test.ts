import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildCopy, copyProject } from '../helpers/build-copy.ts';
import { fixtureArticles } from '../helpers/fixture-site.ts';

/** Builds under bad conditions: each ends in a clear error with the last site in place, or in the right site. */
const articles = fixtureArticles();
const env = { SITE_URL: 'https://example.com', SOURCE_DATE_EPOCH: String(Date.UTC(2030, 0, 1) / 1000) };
const folder = mkdtempSync(join(tmpdir(), 'builds-'));
let reference: ReadonlyMap<string, string>;
let root: string;
let count = 0;

/** Each file of a built site and a digest of it. */
function siteIn(project: string): ReadonlyMap<string, string> {
  const dist = join(project, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(
    paths.map((path) => [path.slice(dist.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

function newProject(name: string): string {
  const project = join(folder, name);
  mkdirSync(project, { recursive: true });
  return copyProject(project);
}

beforeAll(() => {
  const project = newProject('reference');
  const { status, output } = buildCopy(project, articles, env);
  if (status !== 0) throw new Error(`The reference was not built:\n${output}`);
  reference = siteIn(project);
});

beforeEach(() => {
  root = newProject(`project-${count++}`);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('what goes wrong leaves the last site as it was, and says why', () => {
  beforeEach(() => {
    buildCopy(root, articles, env);
    expect(siteIn(root)).toEqual(reference);
  });

  test('files may not be as large as they have to be', () => {
    const build = `ulimit -f 60; exec '${process.execPath}' src/commands/build.ts`;
    const { status, stderr } = spawnSync('bash', ['-c', build], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('A file would exceed the size limit');
    expect(stderr).toContain('dist/ is unchanged');
    expect(siteIn(root)).toEqual(reference);
  });

  test('killed half-way, and built again', async () => {
    for (const [name, text] of Object.entries(articles))
      writeFileSync(join(root, 'content/articles', name), `${text}\nOne more line.\n`);
    const build = spawn(process.execPath, ['src/commands/build.ts'], { cwd: root, env: { ...process.env, ...env } });
    while (!existsSync(join(root, '.cache/dist'))) await setTimeout(5);
    build.kill('SIGKILL');
    await new Promise((resolve) => build.once('exit', resolve));
    expect(siteIn(root)).toEqual(reference);
    writeFileSync(join(root, '.cache/dist/left-behind.html'), 'half');
    expect(buildCopy(root, articles, env).status).toBe(0);
    expect(siteIn(root)).toEqual(reference);
  });

  test('a second build while one is running, which goes on to its end', async () => {
    const first = spawn(process.execPath, ['src/commands/build.ts'], { cwd: root, env: { ...process.env, ...env } });
    const ended = new Promise((resolve) => first.once('exit', resolve));
    while (!existsSync(join(root, '.cache/build.lock'))) await setTimeout(5);
    const second = spawnSync(process.execPath, ['src/commands/build.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(`Another build is running: process ${String(first.pid)}.`);
    expect(await ended).toBe(0);
    expect(siteIn(root)).toEqual(reference);
  });

  test('an article with a mistake', () => {
    const { status, output } = buildCopy(root, { 'broken.md': '---\ntitle: 5\n---\n' }, env);
    expect(status).toBe(1);
    expect(output).toContain('broken.md');
    expect(siteIn(root)).toEqual(reference);
  });
});

const trial = mkdtempSync(join(folder, 'mount-'));
const canMount = mountMemory(trial, 'size=1m');
if (canMount) unmount(trial);
if (!canMount) console.log('No disks can be mounted here: neither a full nor a read-only one is tried.');

describe.skipIf(!canMount)('disks', () => {
  let mounted: string;

  afterEach(() => {
    unmount(mounted);
  });

  test('a full disk', () => {
    mounted = root = join(folder, 'small');
    mkdirSync(root);
    mountMemory(root, 'size=64m');
    copyProject(root);
    expect(buildCopy(root, articles, env).status).toBe(0);
    expect(siteIn(root)).toEqual(reference);
    const { bavail, bsize } = statfsSync(root);
    writeFileSync(join(root, 'filler'), Buffer.alloc((bavail - 30) * bsize));
    const full = buildCopy(root, {}, env);
    expect(full.status).toBe(1);
    expect(full.output).toContain('The disk is full. Free some space and build again.');
    expect(siteIn(root)).toEqual(reference);
    rmSync(join(root, 'filler'));
    expect(buildCopy(root, {}, env).status).toBe(0);
    expect(siteIn(root)).toEqual(reference);
  });

  test('a dist/ that cannot be replaced', () => {
    mounted = join(root, 'dist');
    mkdirSync(mounted);
    mountMemory(mounted, 'size=1m,ro');
    const { status, output } = buildCopy(root, articles, env);
    expect(status).toBe(1);
    expect(output).toContain('it is a mount point');
    expect(readdirSync(mounted)).toEqual([]);
  });
});

function mountMemory(place: string, options: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place]).status === 0;
}

function unmount(place: string): void {
  spawnSync('umount', [place]);
}

describe('what is kept for the next build', () => {
  const half = ({ length }: Buffer) => Math.floor(length / 2);

  test('of other articles and another address', () => {
    const others = Object.fromEntries(
      Object.entries(articles).map(([name, text]) => [
        name,
        `${text.replace('title: "', 'title: "Old: ')}\nOf another day.\n`,
      ]),
    );
    expect(buildCopy(root, others, { ...env, SITE_URL: 'https://example.net' }).status).toBe(0);
    expect(buildCopy(root, articles, env).status).toBe(0);
    expect(siteIn(root)).toEqual(reference);
  });

  test.each([
    ['emptied', () => Buffer.alloc(0)],
    ['cut off', (whole: Buffer) => whole.subarray(0, half(whole))],
    ['changed in its midst', (whole: Buffer) => Buffer.from(whole).fill('7', half(whole), half(whole) + 8)],
  ])('and %s', (_, damage) => {
    expect(buildCopy(root, articles, env).status).toBe(0);
    const kept = readdirSync(join(root, '.cache'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(kept.length).toBeGreaterThan(10);
    for (const file of kept) writeFileSync(file, damage(readFileSync(file)));
    const { status, output } = buildCopy(root, articles, env);
    expect(output).not.toContain('Error');
    expect(status).toBe(0);
    expect(siteIn(root)).toEqual(reference);
  });
});

describe('what is odd makes no difference', () => {
  test('no git, no network', () => {
    const noNetwork = `
      import { Socket } from 'node:net';
      Socket.prototype.connect = () => { throw new Error('asks the network'); };`;
    const { status, output } = buildCopy(root, articles, { ...env, PATH: '', NODE_OPTIONS: preload(noNetwork) });
    expect(output).not.toContain('asks the network');
    expect(status).toBe(0);
    expect(siteIn(root)).toEqual(reference);
  });

  test('a path with spaces and letters of other scripts', () => {
    const odd = newProject('mit Leerzeichen & ünïcödé – 日本');
    expect(buildCopy(odd, articles, env).status).toBe(0);
    expect(siteIn(odd)).toEqual(reference);
  });

  test('Windows line ends', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    for (const file of ['content/authors.yaml', 'content/categories.yaml'])
      writeFileSync(join(root, file), windows(readFileSync(join(root, file), 'utf8')));
    const converted = Object.fromEntries(Object.entries(articles).map(([name, text]) => [name, windows(text)]));
    expect(buildCopy(root, converted, env).status).toBe(0);
    expect(siteIn(root)).toEqual(reference);
  });

  test('node_modules and the project reached by another name', () => {
    const alias = join(folder, 'alias');
    symlinkSync(root, alias, 'junction');
    expect(buildCopy(alias, articles, env).status).toBe(0);
    expect(siteIn(root)).toEqual(reference);
  });
});

test('a clock in 1970 builds a site without articles, and says why', () => {
  const clock = `
    const Now = Date;
    globalThis.Date = class extends Now {
      constructor(...given) { super(...(given.length > 0 ? given : [0])); }
      static now() { return 0; }
    };`;
  const { status, output } = buildCopy(root, articles, {
    SITE_URL: env.SITE_URL,
    SOURCE_DATE_EPOCH: '',
    NODE_OPTIONS: preload(clock),
  });
  expect(output).toContain('The clock says 1970-01-01: articles of later days are not published.');
  expect(status).toBe(0);
  const files = siteIn(root);
  expect(files.has('/index.html')).toBe(true);
  expect([...files.keys()].filter((file) => file.startsWith('/articles/'))).toEqual(['/articles/index.html']);
});

/** Node runs this before anything else. */
function preload(code: string): string {
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}
