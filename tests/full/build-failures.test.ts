import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildCopy, copyProject } from '../helpers/build-copy.ts';
import { articles, buildReference, env, folder, newProject, removeProjects, siteIn } from './build-projects.ts';

let reference: ReadonlyMap<string, string>;
let root: string;
let count = 0;

beforeAll(() => {
  reference = buildReference();
});

beforeEach(() => {
  root = newProject(`project-${count++}`);
});

afterAll(removeProjects);

describe('a build that fails leaves the last site unchanged and says why', () => {
  beforeEach(() => {
    buildCopy(root, articles, env);
    expect(siteIn(root)).toEqual(reference);
  });

  test('if the limit for the size of files is too low', () => {
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

  test('if it is killed, and the next build works', async () => {
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

  test('if another build is running, which is not disturbed', async () => {
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

  test('if an article has a mistake', () => {
    const { status, output } = buildCopy(root, { 'broken.md': '---\ntitle: 5\n---\n' }, env);
    expect(status).toBe(1);
    expect(output).toContain('broken.md');
    expect(siteIn(root)).toEqual(reference);
  });
});

const trial = mkdtempSync(join(folder, 'mount-'));
const canMount = mountMemory(trial, 'size=1m');
if (canMount) unmount(trial);
if (!canMount) console.log('Disks cannot be mounted here: a full and a read-only one are not tested.');

describe.skipIf(!canMount)('a build on a bad disk leaves the last site unchanged and says why', () => {
  let mounted: string;

  afterEach(() => {
    unmount(mounted);
  });

  test('if the disk is full', () => {
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

  test('if dist/ cannot be replaced', () => {
    mounted = join(root, 'dist');
    mkdirSync(mounted);
    mountMemory(mounted, 'size=1m,ro');
    const { status, output } = buildCopy(root, articles, env);
    expect(status).toBe(1);
    expect(output).toContain('it is a mount point');
    expect(readdirSync(mounted)).toEqual([]);
  });
});

function mountMemory(path: string, options: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]).status === 0;
}

function unmount(path: string): void {
  spawnSync('umount', [path]);
}
