import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyProject } from '../helpers/build-copy.ts';
import { slugOf, writeArticles } from './generate-articles.ts';
import { measureEdits } from './measure-edits.ts';
import { measureProcess, type Usage } from './measure-process.ts';
import type { Measurement } from './measurement.ts';

const ROUNDS = 3;

/** Budgets for the largest size. Those for time are relative to what the plain blog takes for the same. */
const BUDGETS = { wholeFromNothing: 5, wholeAfterEdit: 3.5, pagesFromNothing: 1.6, pagesAfterEdit: 1.2, memory: 0.8 };
/** Budget for the cost of an article on a larger site, relative to its cost on a smaller one. */
const GROWTH = 1;
const EDIT_MILLISECONDS = 300;

const environment = { SITE_URL: 'https://example.com', SOURCE_DATE_EPOCH: String(Date.UTC(2030, 0, 1) / 1000) };

/** Folders and files that builds leave for the next one. The check is warm in all builds; its own rows say what it takes. */
const ALL_BUT_CARDS = ['dist', '.astro', '.cache/astro', '.cache/pages.json'];
const ALL = [...ALL_BUT_CARDS, '.cache/cards'];

interface Kind {
  readonly program: string;
  /** Folders and files that are deleted before the build. Undefined if an article is edited instead. */
  readonly without: readonly string[] | undefined;
}

const plain = resolve('tests/bench/build-plain.ts');
const ours = 'src/commands/build.ts';
/** The builds of a round, in order. Pages from nothing are measured with finished cards, which are drawn meanwhile. */
const KINDS = {
  plainFromNothing: { program: plain, without: ALL },
  wholeFromNothing: { program: ours, without: ALL },
  pagesFromNothing: { program: ours, without: ALL_BUT_CARDS },
  plainAfterEdit: { program: plain, without: undefined },
  wholeAfterEdit: { program: ours, without: undefined },
} satisfies Readonly<Record<string, Kind>>;
type Builds = Readonly<Record<keyof typeof KINDS, readonly Usage[]>>;

interface Result {
  readonly size: number;
  readonly coldCheck: Usage;
  readonly warmCheck: Usage;
  readonly builds: Builds;
  /** Milliseconds from a save to the page that shows it. Measured for the largest size only. */
  readonly edit: number | undefined;
}

/** Measures `npm run build` for generated articles beside `plain-site/`, in turns and each in its own process. */
export async function measureBuild(sizes: readonly number[]): Promise<Measurement[]> {
  const results: Result[] = [];
  for (const size of sizes) results.push(await measureSize(size, size === Math.max(...sizes)));
  return [
    ...results.flatMap(describeSize),
    ...results.slice(1).flatMap((result, index) => describeGrowth(results[index] ?? result, result)),
    ...results.slice(-1).flatMap(compare),
  ];
}

async function measureSize(size: number, isLargest: boolean): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    await writeArticles(join(folder, 'articles'), size);
    const projects = { [plain]: plainProject(folder), [ours]: ourProject(folder) };
    const project = projects[ours];
    const check = () => measureProcess(['src/commands/check.ts'], project, environment);
    const [coldCheck, warmCheck] = [await check(), await check()];
    const builds = Object.fromEntries(Object.keys(KINDS).map((name) => [name, [] as Usage[]]));
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, kind] of Object.entries(KINDS))
        builds[name]?.push(await measureKind(projects[kind.program] ?? '', kind));
    const edit = isLargest ? await measureEdits(project) : undefined;
    return { size, coldCheck, warmCheck, builds: builds as unknown as Builds, edit };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureKind(project: string, { program, without }: Kind): Promise<Usage> {
  for (const name of without ?? []) rmSync(join(project, name), { recursive: true, force: true });
  if (!without) appendFileSync(join(project, 'content/articles', `${slugOf(0)}.md`), '\nOne more sentence.\n');
  return measureProcess([program], project, environment);
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

const seconds = (usages: readonly Usage[]) => usages.map((usage) => usage.seconds);
const megabytes = (usages: readonly Usage[]) => usages.map((usage) => usage.megabytes);
/** The time until the last page is written: check, bundles and pages. */
const pageSeconds = (usages: readonly Usage[]) =>
  usages.map(({ output }) =>
    readPhases(output)
      .filter(([name]) => /^(?:check|pages)/u.test(name))
      .reduce((sum, [, phase]) => sum + phase, 0),
  );

/** Reads the phases from the report of a build: `check and bundles 4.1, pages 5.7`. */
function readPhases(output: string): [name: string, seconds: number][] {
  const [, line = ''] = /^ {2}seconds +(.+)$/mu.exec(output) ?? [];
  return line.split(', ').map((phase) => [phase.replace(/ [\d.]+$/u, ''), Number(/[\d.]+$/u.exec(phase)?.[0] ?? 0)]);
}

function describeSize({ size, coldCheck, warmCheck, builds }: Result): Measurement[] {
  const row = (what: string, values: readonly number[], unit: string): Measurement => ({
    name: `${size.toLocaleString('en')} articles: ${what}`,
    ...medianOf(values),
    unit,
  });
  const phases = (what: string, usages: readonly Usage[]) =>
    readPhases(usages[0]?.output ?? '').map(([name], index) =>
      row(
        `  ${what}: ${name}`,
        usages.map(({ output }) => readPhases(output)[index]?.[1] ?? 0),
        's',
      ),
    );
  return [
    row('plain blog, from nothing', seconds(builds.plainFromNothing), 's'),
    row('plain blog, after an edit', seconds(builds.plainAfterEdit), 's'),
    row('plain blog, memory', megabytes(builds.plainFromNothing), 'MB'),
    row('whole build, from nothing', seconds(builds.wholeFromNothing), 's'),
    ...phases('from nothing', builds.wholeFromNothing),
    row('whole build, after an edit', seconds(builds.wholeAfterEdit), 's'),
    ...phases('after an edit', builds.wholeAfterEdit),
    row('memory', megabytes(builds.wholeFromNothing), 'MB'),
    row('check without cache, per article', [(coldCheck.seconds / size) * 1000], 'ms'),
    row('check with cache', [warmCheck.seconds], 's'),
  ];
}

/** Growth of time and memory from one size to the next, divided by the growth in articles. */
function describeGrowth(smaller: Result, { size, builds }: Result): Measurement[] {
  const growth = (what: string, of: (builds: Builds) => readonly number[]): Measurement => ({
    name: `${smaller.size.toLocaleString('en')} to ${size.toLocaleString('en')} articles: growth of ${what}`,
    value: medianOf(of(builds)).value / medianOf(of(smaller.builds)).value / (size / smaller.size),
    unit: '',
    budget: GROWTH,
  });
  return [
    growth('time from nothing', ({ wholeFromNothing }) => seconds(wholeFromNothing)),
    growth('time after an edit', ({ wholeAfterEdit }) => seconds(wholeAfterEdit)),
    growth('memory', ({ wholeFromNothing }) => megabytes(wholeFromNothing)),
  ];
}

function compare({ builds, edit }: Result): Measurement[] {
  const { plainFromNothing, plainAfterEdit, wholeFromNothing, wholeAfterEdit, pagesFromNothing } = builds;
  const ratio = (name: string, own: readonly number[], other: readonly number[], budget: number): Measurement => ({
    name: `${name} / plain blog`,
    // Of each round, because the machine may be slower in one than in another.
    ...medianOf(own.map((value, round) => value / (other[round] ?? NaN))),
    unit: '',
    budget,
  });
  const [nothing, again] = [seconds(plainFromNothing), seconds(plainAfterEdit)];
  return [
    ratio('Whole build from nothing', seconds(wholeFromNothing), nothing, BUDGETS.wholeFromNothing),
    ratio('Whole build after an edit', seconds(wholeAfterEdit), again, BUDGETS.wholeAfterEdit),
    ratio('Pages from nothing', pageSeconds(pagesFromNothing), nothing, BUDGETS.pagesFromNothing),
    ratio('Pages after an edit', pageSeconds(wholeAfterEdit), again, BUDGETS.pagesAfterEdit),
    ratio('Memory', megabytes(wholeFromNothing), megabytes(plainFromNothing), BUDGETS.memory),
    ...(edit === undefined
      ? []
      : [{ name: 'A saved edit in `npm run dev`', value: edit, unit: 'ms', budget: EDIT_MILLISECONDS }]),
  ];
}

function medianOf(values: readonly number[]): Pick<Measurement, 'value' | 'range'> {
  const sorted = [...values].sort((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  return { value: sorted[Math.floor(sorted.length / 2)] ?? 0, ...(sorted.length > 1 && { range: [least, most] }) };
}
