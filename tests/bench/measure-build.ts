import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyProject } from '../helpers/build-copy.ts';
import { slugOf, writeArticles } from './generate-articles.ts';
import { measureEdits } from './measure-edits.ts';
import { measureProcess, type Usage } from './measure-process.ts';
import type { Measurement } from './measurement.ts';

/** Budgets for the largest size, relative to a plain Astro blog with the same articles. */
const TIME_TO_PLAIN = 0.6;
const MEMORY_TO_PLAIN = 0.5;
const AGAIN_TO_PLAIN = 0.4;
/** Budget for the cost of an article on a larger site, relative to its cost on a smaller one. */
const GROWTH = 1;
const EDIT_MILLISECONDS = 300;

const buildPages = resolve('tests/bench/build-pages.ts');
const environment = { SITE_URL: 'https://example.com', SOURCE_DATE_EPOCH: String(Date.UTC(2030, 0, 1) / 1000) };

interface Builds {
  readonly first: Usage;
  /** After one article has changed. */
  readonly again: Usage;
}

interface Site extends Builds {
  readonly coldCheck: Usage;
  readonly warmCheck: Usage;
  /** `npm run build` with the check's cache only, so it draws all cards and writes the search index. */
  readonly whole: Usage;
  /** Milliseconds from a save to the page that shows it. Measured for the largest size only. */
  readonly edit: number | undefined;
}

/** Measures builds of generated articles with our project and with `plain-site/`, each in its own process. */
export async function measureBuild(sizes: readonly number[]): Promise<Measurement[]> {
  const largest = Math.max(...sizes);
  const results: { size: number; plain: Builds; site: Site }[] = [];
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      await writeArticles(join(folder, 'articles'), size);
      const plain = await measurePages(plainProject(folder));
      results.push({ size, plain, site: await measureSite(ourProject(folder), size === largest) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return [
    ...results.flatMap(({ size, plain, site }) => describeSize(size, plain, site)),
    ...results.slice(1).flatMap((result, index) => describeGrowth(results[index] ?? result, result)),
    ...results.filter(({ size }) => size === largest).flatMap(({ plain, site }) => compare(plain, site)),
  ];
}

async function measureSite(project: string, isLargest: boolean): Promise<Site> {
  const run = (program: string) => measureProcess([program], project, environment);
  const coldCheck = await run('src/commands/check.ts');
  const warmCheck = await run('src/commands/check.ts');
  const builds = await measurePages(project);
  const whole = await run('src/commands/build.ts');
  return { coldCheck, warmCheck, ...builds, whole, edit: isLargest ? await measureEdits(project) : undefined };
}

async function measurePages(project: string): Promise<Builds> {
  const first = await measureProcess([buildPages], project, environment);
  appendFileSync(join(project, 'content/articles', `${slugOf(0)}.md`), '\nOne more sentence of the author.\n');
  return { first, again: await measureProcess([buildPages], project, environment) };
}

function ourProject(folder: string): string {
  const project = copyProject(join(folder, 'ours'));
  cpSync(join(folder, 'articles'), join(project, 'content/articles'), { recursive: true });
  return project;
}

function plainProject(folder: string): string {
  const project = join(folder, 'plain');
  cpSync('tests/bench/plain-site', project, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  cpSync(join(folder, 'articles'), join(project, 'content/articles'), { recursive: true });
  return project;
}

function describeSize(size: number, plain: Builds, site: Site): Measurement[] {
  const name = (what: string) => `${size.toLocaleString('en')} articles: ${what}`;
  const perArticle = (seconds: number) => (seconds / size) * 1000;
  return [
    { name: name('plain blog, first build'), value: plain.first.seconds, unit: 's' },
    { name: name('plain blog, memory'), value: plain.first.megabytes, unit: 'MB' },
    { name: name('first build'), value: site.first.seconds, unit: 's' },
    { name: name('CPU time'), value: site.first.cpuSeconds, unit: 's' },
    { name: name('memory'), value: site.first.megabytes, unit: 'MB' },
    { name: name('build after an edit'), value: site.again.seconds, unit: 's' },
    { name: name('with cards and index, per article'), value: perArticle(site.whole.seconds), unit: 'ms' },
    { name: name('check without cache, per article'), value: perArticle(site.coldCheck.seconds), unit: 'ms' },
    { name: name('check with cache'), value: site.warmCheck.seconds, unit: 's' },
  ];
}

/** Growth of time and memory from one size to the next, divided by the growth in articles. */
function describeGrowth(
  smaller: { size: number; site: Site },
  { size, site }: { size: number; site: Site },
): Measurement[] {
  const growth = (of: (usage: Usage) => number) => of(site.first) / of(smaller.site.first) / (size / smaller.size);
  const name = (what: string) =>
    `${smaller.size.toLocaleString('en')} to ${size.toLocaleString('en')} articles: ${what}`;
  return [
    { name: name('growth of time'), value: growth(({ seconds }) => seconds), unit: '', budget: GROWTH },
    { name: name('growth of memory'), value: growth(({ megabytes }) => megabytes), unit: '', budget: GROWTH },
  ];
}

function compare(plain: Builds, site: Site): Measurement[] {
  return [
    { name: 'Time / plain blog', value: site.first.seconds / plain.first.seconds, unit: '', budget: TIME_TO_PLAIN },
    { name: 'CPU time / plain blog', value: site.first.cpuSeconds / plain.first.cpuSeconds, unit: '' },
    {
      name: 'Memory / plain blog',
      value: site.first.megabytes / plain.first.megabytes,
      unit: '',
      budget: MEMORY_TO_PLAIN,
    },
    {
      name: 'Build after an edit / first build of the plain blog',
      value: site.again.seconds / plain.first.seconds,
      unit: '',
      budget: AGAIN_TO_PLAIN,
    },
    { name: 'Build after an edit / first build', value: site.again.seconds / site.first.seconds, unit: '' },
    {
      name: 'Build after an edit / the same of the plain blog',
      value: site.again.seconds / plain.again.seconds,
      unit: '',
    },
    ...(site.edit === undefined
      ? []
      : [{ name: 'A saved edit in `npm run dev`', value: site.edit, unit: 'ms', budget: EDIT_MILLISECONDS }]),
  ];
}
