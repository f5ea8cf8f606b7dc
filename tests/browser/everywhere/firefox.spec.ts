import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { launch, type Browser } from 'puppeteer-core';
import { guide } from '../helpers/pages.ts';
import { fences, ids } from '../helpers/templates.ts';

/** Playwright drives only its own build of Firefox; an installed one speaks WebDriver BiDi. */
const executablePath = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => existsSync(path));

test.describe('in Firefox', () => {
  test.skip(executablePath === undefined, 'Firefox is not installed.');
  test.describe.configure({ mode: 'serial' });

  let browser: Browser;
  test.beforeAll(async () => {
    browser = await launch({
      browser: 'firefox',
      executablePath: executablePath ?? '',
      extraPrefsFirefox: { 'dom.events.testing.asyncClipboard': true },
    });
  });
  test.afterAll(() => browser.close());

  test('a guide can be read, and a template filled in and copied', async ({ baseURL }) => {
    const page = await browser.newPage();
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(new URL(guide, baseURL).href);
    expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('How to Follow Up');
    const card = `#${ids.one}`;
    // Press a key, since a click may miss a button that moves on a slow machine.
    const press = async (label: string) => {
      const button = await page.waitForSelector(`${card} button[aria-label^="${label}"]`);
      await button?.press('Enter');
    };
    await page.bringToFront();
    await page.$eval(card, (element) => {
      element.scrollIntoView();
    });
    await press('Copy email');
    await expect.poll(() => page.$eval(`${card} [role=status]`, (status) => status.textContent)).toMatch(/^Copied/u);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(fences[0]);
    await press('Fill in:');
    await page.locator(`${card} [data-key="name/Company"]`).fill('Acme');
    await expect.poll(() => page.$eval(`${card} .letter`, (letter) => letter.textContent)).toContain('use at Acme.');
    await press('Copy email');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('use at Acme.');
    expect(errors).toEqual([]);
  });
});
