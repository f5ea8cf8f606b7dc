import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addArticles, buildInBackground, copyProject, FIXTURE } from './build-copy.ts';
import { hostileArticles } from './hostile-articles.ts';

/** Folder that keeps the fixture sites and their caches between test runs. */
const KEPT = '.cache/test-site';

/** Clock of the fixture sites. Fixed, so that a build can be repeated to the byte. */
export const BUILT_AT = Date.UTC(2030, 0, 1);

interface Recipe {
  readonly origin: string;
  readonly base: string;
  /** Address in `site.owner`. The first site has none, so that tests see both cases. */
  readonly email: string;
  readonly articles: () => Readonly<Record<string, string>>;
  /** Folder with further articles and their pictures; its `public/` goes into that of the site. */
  readonly pictures?: string;
}

const recipes = {
  /** A typical site. The browser tests run on it. */
  plain: { origin: 'https://fixtures.example.com', base: '/', email: '', articles: fixtureArticles },
  /** The same site below a base, with hostile texts, long lists, drafts and renamed articles. */
  'below-a-base': {
    origin: 'https://example.com',
    base: '/guides/',
    email: 'hello@example.com',
    articles: () => ({ ...fixtureArticles(), ...hostileArticles() }),
    pictures: 'tests/fixtures/pictures',
  },
} satisfies Readonly<Record<string, Recipe>>;

export type FixtureSite = keyof typeof recipes;

export const fixtureSites = Object.keys(recipes) as FixtureSite[];

export function fixtureOrigin(name: FixtureSite): { origin: string; base: string } {
  const { origin, base } = recipes[name];
  return { origin, base };
}

/** Folder of the kept copy of the project that a fixture site is built in. */
export const fixtureRoot = (name: FixtureSite): string => resolve(KEPT, name);

/** The articles of tests/fixtures/site, by file name. */
export function fixtureArticles(): Record<string, string> {
  const folder = join(FIXTURE, 'content/articles');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * Builds a fixture site, unless it exists and none of its inputs have changed.
 *
 * @returns The folder of the copy; the site is in its dist/.
 */
export async function ensureFixtureSite(name: FixtureSite): Promise<string> {
  const root = fixtureRoot(name);
  const digestFile = join(root, 'inputs.txt');
  const digest = digestInputs();
  const isCurrent = existsSync(join(root, 'dist')) && existsSync(digestFile);
  if (isCurrent && readFileSync(digestFile, 'utf8') === digest) return root;
  rmSync(digestFile, { force: true });
  await buildFixtureSite(name, root);
  writeFileSync(digestFile, digest);
  return root;
}

/** Builds a fixture site in a folder. */
export async function buildFixtureSite(name: FixtureSite, root: string): Promise<void> {
  const { origin, base, email, articles, pictures }: Recipe = recipes[name];
  mkdirSync(root, { recursive: true });
  copyProject(root);
  const settings = join(root, 'src/site.ts');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/email: '[^']*'/u, `email: '${email}'`));
  addArticles(root, articles());
  cpSync(join(FIXTURE, 'content/situations.yaml'), join(root, 'content/situations.yaml'));
  if (pictures !== undefined) {
    cpSync(pictures, join(root, 'content/articles'), { recursive: true });
    cpSync(join(pictures, 'public'), join(root, 'public'), { recursive: true });
    rmSync(join(root, 'content/articles/public'), { recursive: true });
  }
  const { status, output } = await buildInBackground(root, {
    SITE_URL: origin,
    BASE_PATH: base,
    SOURCE_DATE_EPOCH: String(BUILT_AT / 1000),
  });
  if (status !== 0) throw new Error(`The fixture site "${name}" was not built:\n${output}`);
}

/** Hashes every input of a fixture site. The owner's settings and content are not among them. */
function digestInputs(): string {
  const hash = createHash('sha256');
  const folders = ['src', 'public', '.config', 'tests/fixtures', 'tests/helpers'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  for (const file of [...files, 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'].sort())
    if (file !== join('src', 'site.ts')) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
