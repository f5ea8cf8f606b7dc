import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles, lockBuild, measureFolder, swapFolder } from '../../src/build/output-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writeFiles(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('lock', () => {
  const lock = () => join(folder, '.cache/build.lock');

  test('a running build locks out another one', () => {
    writeFiles({ '.cache/build.lock': String(process.ppid) });
    expect(() => {
      lockBuild(lock());
    }).toThrow(`Another build is running: process ${process.ppid}.`);
    expect(readFileSync(lock(), 'utf8')).toBe(String(process.ppid));
  });

  test.each([
    ['of a build that was killed', '2147483647'],
    ['that is empty', ''],
    ['that is damaged', 'x'],
  ])('a lock %s is replaced', (_, text) => {
    writeFiles({ '.cache/build.lock': text });
    lockBuild(lock());
    expect(readFileSync(lock(), 'utf8')).toBe(String(process.pid));
  });
});

test('files are listed and measured with their subfolders, and a folder may be named like a file', async () => {
  writeFiles({ 'index.html': '12345', 'about/index.html': '123', 'node.js/a.css': '1' });
  expect((await listFiles(folder)).sort()).toEqual(
    ['index.html', join('about', 'index.html'), join('node.js', 'a.css')].sort(),
  );
  expect(await measureFolder(folder)).toEqual({ pages: 2, bytes: 9 });
});

describe('swap', () => {
  const swap = () => swapFolder(join(folder, 'new'), join(folder, 'dist'), join(folder, 'old'));

  test('the new folder replaces the old one', async () => {
    writeFiles({ 'new/a.txt': 'new', 'dist/a.txt': 'old', 'old/a.txt': 'left by a killed build' });
    await swap();
    expect(readFileSync(join(folder, 'dist/a.txt'), 'utf8')).toBe('new');
    expect([existsSync(join(folder, 'new')), existsSync(join(folder, 'old'))]).toEqual([false, false]);
  });

  test('the old folder is restored if the new one cannot replace it', async () => {
    writeFiles({ 'dist/a.txt': 'old' });
    await expect(swap()).rejects.toThrow('ENOENT');
    expect(readFileSync(join(folder, 'dist/a.txt'), 'utf8')).toBe('old');
  });
});
