import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Build {
  /** Folder of the copy that was built. */
  readonly root: string;
  readonly status: number | null;
  /** Everything that the build printed. */
  readonly output: string;
}

/** Settings, categories, authors and articles that tests use instead of the owner's. */
export const FIXTURE = 'tests/fixtures/site';

const COPIED = ['src', 'public', '.config', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/** Variables that owners and hosts set to change a build. Tests start without them. */
const DEPLOYMENT_VARIABLES =
  /^(?:SITE_URL|BASE_PATH|APP_URL|INDEXNOW_KEY|SOURCE_DATE_EPOCH|SHOW_DRAFTS|NETLIFY|URL|CONTEXT|CF_PAGES.*|VERCEL.*)$/u;

/** The guide that the fixture's content/planner.yaml names: without it there is no site. */
export const PLANNER_GUIDE = 'how-to-follow-up-after-an-interview';

/**
 * Copies the project with the settings, categories and authors of the fixture site, and with one article, to which the
 * planner links; its own links to other articles are left out. What an earlier build left in `root` (dist/ and caches) stays.
 *
 * @param root A new folder unless one is given.
 */
export function copyProject(root = mkdtempSync(join(tmpdir(), 'site-'))): string {
  for (const name of COPIED) {
    rmSync(join(root, name), { recursive: true, force: true });
    cpSync(name, join(root, name), { recursive: true });
  }
  cpSync(join(FIXTURE, 'site.ts'), join(root, 'src/site.ts'));
  const words = [join('.config', 'words.txt'), join(FIXTURE, 'words.txt')].map((file) => readFileSync(file, 'utf8'));
  writeFileSync(join(root, '.config/words.txt'), words.join(''));
  rmSync(join(root, 'content'), { recursive: true, force: true });
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  for (const file of ['authors.yaml', 'categories.yaml', 'planner.yaml'])
    cpSync(join(FIXTURE, 'content', file), join(root, 'content', file));
  const guide = `content/articles/${PLANNER_GUIDE}.mdx`;
  const withLinks = readFileSync(join(FIXTURE, guide), 'utf8');
  writeFileSync(join(root, guide), withLinks.replace(/\[([^\]]*)\]\(\/articles\/[^)]*\)/gu, '$1'));
  rmSync(join(root, 'node_modules'), { force: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

export function addArticles(root: string, articles: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(root, 'content/articles', name), text);
}

function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !DEPLOYMENT_VARIABLES.test(name));
  return { ...Object.fromEntries(own), ...env };
}

/** Adds articles, by file name, and builds. */
export function buildCopy(
  root: string,
  articles: Readonly<Record<string, string>>,
  env: Record<string, string>,
  args: readonly string[] = [],
): Build {
  addArticles(root, articles);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: environment(env),
  });
  return { root, status, output: stdout + stderr };
}

/** Builds without blocking, so that two copies can be built at the same time. */
export function buildInBackground(root: string, env: Record<string, string>): Promise<Build> {
  const build = spawn(process.execPath, ['src/commands/build.ts'], { cwd: root, env: environment(env) });
  let output = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (text: Buffer) => (output += String(text)));
  return new Promise((done, fail) => {
    build.once('error', fail);
    build.once('close', (status) => {
      done({ root, status, output });
    });
  });
}
