import lighthouse, { type Flags } from 'lighthouse';
import { isListed } from '../../src/paths.ts';
import { BARE, pages, withSite } from './bench-site.ts';
import { withBrowser } from './browser.ts';
import type { Measurement } from './measurement.ts';
import { serveCompressed } from './serve-compressed.ts';

const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Budget for the largest paint of a guide, divided by that of a bare page with the same text. */
const LCP_TO_BARE = 1.05;
const PORT = 9333;

interface Report {
  /** Scores from 0 to 100, by category. */
  readonly scores: Readonly<Record<string, number>>;
  /** Values of single audits, in milliseconds except for CLS. */
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
}

/** Runs Lighthouse for a phone: on each kind of page, and on a guide next to a bare page with the same text. */
export function measureLighthouse(): Promise<Measurement[]> {
  return withSite(1, async (folder) => {
    const { origin, close } = await serveCompressed(folder);
    try {
      return await withBrowser(() => measure(origin), [`--remote-debugging-port=${PORT}`]);
    } finally {
      close();
    }
  });
}

async function measure(origin: string): Promise<Measurement[]> {
  const guide: Report[] = [];
  const bare: Report[] = [];
  // Take turns, so other work on the machine affects both alike.
  for (let run = 0; run < RUNS; run++) {
    guide.push(await audit(origin, pages['guide'] ?? ''));
    bare.push(await audit(origin, BARE));
  }
  const measured = guide.length === 0 ? [] : describeGuide(guide, bare);
  for (const [name, path] of Object.entries(pages)) {
    const { scores } = name === 'guide' && guide[0] ? guide[0] : await audit(origin, path);
    measured.push(...describeScores(name, scores));
  }
  return measured;
}

function describeGuide(guide: readonly Report[], bare: readonly Report[]): Measurement[] {
  const lcp = (reports: readonly Report[]) => median(reports.map((report) => report.lcp));
  return [
    { name: 'LCP of a guide', value: lcp(guide), unit: 'ms' },
    { name: 'LCP of a bare page', value: lcp(bare), unit: 'ms' },
    { name: 'LCP of a guide / bare page', value: lcp(guide) / lcp(bare), unit: '', budget: LCP_TO_BARE },
    { name: 'CLS of a guide', value: Math.max(...guide.map(({ cls }) => cls)), unit: '', budget: 0 },
    { name: 'TBT of a guide', value: median(guide.map(({ tbt }) => tbt)), unit: 'ms', budget: 0 },
  ];
}

/** Points missing from 100, so that less is better as in all other rows. */
function describeScores(name: string, scores: Report['scores']): Measurement[] {
  return CATEGORIES.map((category) => ({
    name: `Lighthouse, ${name}: points missing in ${category}`,
    value: 100 - (scores[category] ?? 0),
    unit: 'points',
    budget: 0,
  }));
}

async function audit(origin: string, path: string): Promise<Report> {
  const flags: Flags = {
    port: PORT,
    logLevel: 'error',
    onlyCategories: CATEGORIES,
    // Unlisted pages have `noindex` on purpose.
    skipAudits: isListed(path) ? [] : ['is-crawlable'],
  };
  const result = await lighthouse(origin + path, flags);
  if (!result) throw new Error(`Lighthouse returned no result for ${path}.`);
  const { audits, categories } = result.lhr;
  const number = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((category) => [category, Math.round((categories[category]?.score ?? 0) * 100)]),
    ),
    lcp: number('largest-contentful-paint'),
    cls: number('cumulative-layout-shift'),
    tbt: number('total-blocking-time'),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
