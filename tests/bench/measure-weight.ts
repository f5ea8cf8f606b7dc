import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Response } from '@playwright/test';
import { pages, withSite } from './bench-site.ts';
import { withBrowser } from './browser.ts';
import type { Measurement } from './measurement.ts';
import { compress, serveCompressed } from './serve-compressed.ts';

/** Budgets for the first view of a guide: one initial TCP window, and the scripts within it. */
const GUIDE_BYTES = 14_000;
const SCRIPT_BYTES = 4000;

/** Measures the bytes that each kind of page loads on first view: all bodies in brotli 11, and the tab icon. */
export function measureWeight(): Promise<Measurement[]> {
  return withSite(1, async (folder) => {
    const { origin, close } = await serveCompressed(folder);
    const icon = compress(await readFile(join(folder, 'favicon.svg'))).length;
    try {
      return await withBrowser(async (browser) => {
        const measured: Measurement[] = [];
        for (const [name, path] of Object.entries(pages))
          measured.push(...(await measurePage(browser, name, origin + path, icon)));
        return measured;
      });
    } finally {
      close();
    }
  });
}

async function measurePage(browser: Browser, name: string, address: string, icon: number): Promise<Measurement[]> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(
    responses.map(async (response) => ({
      isScript: response.request().resourceType() === 'script',
      bytes: (await response.request().sizes()).responseBodySize,
    })),
  );
  await page.close();
  const sum = (of: typeof sizes) => of.reduce((total, { bytes }) => total + bytes, 0);
  const isArticle = name === 'guide';
  return [
    {
      name: `First view, ${name}`,
      value: sum(sizes) + icon,
      unit: 'bytes',
      ...(isArticle && { budget: GUIDE_BYTES }),
    },
    {
      name: `First view, ${name}: scripts`,
      value: sum(sizes.filter(({ isScript }) => isScript)),
      unit: 'bytes',
      ...(isArticle && { budget: SCRIPT_BYTES }),
    },
  ];
}
