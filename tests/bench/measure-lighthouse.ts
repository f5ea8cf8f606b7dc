import lighthouse, { type Flags } from 'lighthouse';
import { isListed } from '../../src/paths.ts';
import { BARE, pages, withSite } from './bench-site.ts';
import { withBrowser } from './browser.ts';
import type { Measurement } from './measurement.ts';
import { serveCompressed } from './serve-compressed.ts';

const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** How much later a guide may show its largest text than a bare page of the same words. */
const LCP_TO_BARE = 1.05;
const PORT = 9333;

interface Report {
  /** From 0 to 100, by category. */
  readonly scores: Readonly<Record<string, number>>;
  /** Numbers of audits. */
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
}

/** What Lighthouse says of each kind of page on a phone, and of a guide beside a bare page of the same words. */
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
  // In turns: what else the machine does is the same for both.
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
    { name: 'LCP of its bare text', value: lcp(bare), unit: 'ms' },
    { name: 'LCP, to bare', value: lcp(guide) / lcp(bare), unit: '', budget: LCP_TO_BARE },
    { name: 'CLS of a guide', value: Math.max(...guide.map(({ cls }) => cls)), unit: '', budget: 0 },
    { name: 'TBT of a guide', value: median(guide.map(({ tbt }) => tbt)), unit: 'ms', budget: 0 },
  ];
}

/** How much is missing of 100, so that less is better as in every other line. */
function describeScores(name: string, scores: Report['scores']): Measurement[] {
  return CATEGORIES.map((category) => ({
    name: `Lighthouse, ${name}: missing in ${category}`,
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
    // Pages that are for no search engine say so.
    skipAudits: isListed(path) ? [] : ['is-crawlable'],
  };
  const result = await lighthouse(origin + path, flags);
  if (!result) throw new Error(`Lighthouse has nothing to say of ${path}.`);
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
