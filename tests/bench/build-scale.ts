import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyProject } from '../site/build-copy.ts';
import { slugOf, writeArticles } from './articles.ts';

/** What a build took. */
export interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

export interface BuildCosts {
  readonly articles: number;
  /** A plain Astro blog on the same articles, in the same run: the yardstick. */
  readonly plain: Cost;
  /** This site without social cards and search index, the check's cache warm. */
  readonly first: Cost;
  /** The same again after one edit. */
  readonly again: Cost;
}

/** Builds so many generated articles with a plain blog and with this site. */
export function measureBuilds(articles: number): BuildCosts {
  const blog = mkdtempSync(join(tmpdir(), 'blog-'));
  cpSync('tests/bench/plain-blog', blog, { recursive: true });
  symlinkSync(resolve('node_modules'), join(blog, 'node_modules'), 'junction');
  writeArticles(join(blog, 'content/articles'), articles);
  const plain = run(blog, ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--force']);
  rmSync(blog, { recursive: true });

  const site = copyProject();
  writeArticles(join(site, 'content/articles'), articles);
  // run check
  const first = run(site, ['src/commands/build.ts']);
  appendFileSync(join(site, 'content/articles', `${slugOf(0)}.md`), '\nOne more sentence.\n');
  const again = run(site, ['src/commands/build.ts']);
  rmSync(site, { recursive: true });
  return { articles, plain, first, again };
}

function run(cwd: string, command: readonly string[]): Cost {
  const memoryFile = join(cwd, 'peak-memory');
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('tests/bench/peak-memory.mjs'), ...command],
    {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        PEAK_MEMORY_FILE: memoryFile,
        SITE_URL: 'https://example.com',
        WITHOUT: 'cards,search',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stderr}`);
  return { seconds, megabytes: Number(readFileSync(memoryFile, 'utf8')) / 1024 ** 2 };
}
