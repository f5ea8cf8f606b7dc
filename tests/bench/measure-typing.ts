import type { Page } from '@playwright/test';
import { withSite } from './bench-site.ts';
import { withBrowser } from './browser.ts';
import type { Measurement } from './measurement.ts';
import { serveCompressed } from './serve-compressed.ts';

/** CPU slowdown that imitates a mid-range phone. */
const SLOWDOWN = 4;
const PAINT_MS = 50;
/** For what is opened or searched. */
const ROW_MS = 100;
const SCRIPT_MS = 200;
const WORDS = 'Acme and Sons';
const QUERY = 'thank you panel';

/** Measures opening the page of all templates, its rows, and typing on it, with the fixture guides only and with 13 more. */
export async function measureTyping(): Promise<Measurement[]> {
  return [...(await measureTemplates(0)), ...(await measureTemplates(13))];
}

function measureTemplates(generated: number): Promise<Measurement[]> {
  return withSite(generated, async (folder) => {
    const { origin, close } = await serveCompressed(folder);
    try {
      return await withBrowser(async (browser) => measurePage(await browser.newPage(), origin));
    } finally {
      close();
    }
  });
}

async function measurePage(page: Page, origin: string): Promise<Measurement[]> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable');
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(`${origin}/templates/`, { waitUntil: 'networkidle' });
  const { metrics } = await devTools.send('Performance.getMetrics');
  const script = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  const cards = await page.locator('email-template').count();
  await observeEvents(page);
  const slowest = async (act: () => Promise<unknown>) => {
    await page.evaluate(() => {
      (globalThis as unknown as { durations: number[] }).durations.length = 0;
    });
    await act();
    await page.waitForTimeout(500);
    return Math.max(0, ...(await page.evaluate(() => (globalThis as unknown as { durations: number[] }).durations)));
  };
  const rows = page.locator('summary.row');
  const opened = await slowest(async () => {
    for (const index of [0, 1, 2]) await rows.nth(index).click();
  });
  await page.getByRole('button', { name: 'Edit details', exact: true }).click();
  const company = page.getByRole('textbox', { name: 'Company', exact: true });
  const typed = await slowest(() => company.pressSequentially(WORDS, { delay: 120 }));
  const box = page.getByRole('searchbox', { name: 'Find a template' });
  await box.focus();
  await page.waitForLoadState('networkidle');
  const found = await slowest(() => box.pressSequentially(QUERY, { delay: 120 }));
  const name = (what: string) => `${cards} templates on a page: ${what}`;
  return [
    { name: name('script time to open it'), value: script * 1000, unit: 'ms', budget: SCRIPT_MS },
    { name: name('slowest of three rows to open'), value: opened, unit: 'ms', budget: ROW_MS },
    { name: name('slowest key press to paint, three letters open'), value: typed, unit: 'ms', budget: PAINT_MS },
    { name: name('slowest key press in the search to paint'), value: found, unit: 'ms', budget: ROW_MS },
  ];
}

/** Record the durations of keys and clicks. Browsers report only events of 16 ms or more. */
async function observeEvents(page: Page): Promise<void> {
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(globalThis, { durations });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (/^key|input|click/u.test(entry.name)) durations.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}
