import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../browser/helpers/find-browser.ts';

/** Opens the browser that the tests use, and closes it afterwards. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>, args: readonly string[] = []): Promise<T> {
  const browser = await chromium.launch({
    ...findBrowser(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', ...args],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
