import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Build {
  /** The copy of the project that was built. */
  readonly root: string;
  readonly status: number | null;
  /** What was printed. */
  readonly output: string;
}

/** Copies the project without its articles, so that tests can build other ones; into a new folder unless one is given. */
export function copyProject(root = mkdtempSync(join(tmpdir(), 'site-'))): string {
  for (const name of ['src', 'public', 'content', '.config', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
    cpSync(name, join(root, name), { recursive: true, filter: (path) => !/articles[\\/].*\.mdx?$/u.test(path) });
  }
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

/** Adds articles, by file name, and builds. */
export function buildCopy(
  root: string,
  articles: Readonly<Record<string, string>>,
  env: Record<string, string>,
): Build {
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(root, 'content/articles', name), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { root, status, output: stdout + stderr };
}
