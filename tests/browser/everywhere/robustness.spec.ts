import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { findWholeBrowser } from '../helpers/find-browser.ts';
import { guide, LONG, missing, pageKinds, siteFolder } from '../helpers/pages.ts';
import { copied, field, ids, openCard, sharedDetail } from '../helpers/templates.ts';

const scripts = readdirSync(join(siteFolder, '_astro')).filter((file) => file.endsWith('.js'));

/** Expects the heading, the text and all letters to be visible. */
async function expectReadable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main p:not([role=status])').filter({ visible: true })).not.toHaveCount(0);
  for (const row of await page.locator('details.template > summary').all()) await row.click();
  for (const letter of await page.locator('.letter').all()) await expect(letter).toBeVisible();
}

for (const path of pageKinds) {
  test(`${path} can be read when only the HTML has arrived`, { tag: path === guide ? [] : LONG }, async ({ page }) => {
    await page.route('**/_astro/**', () => new Promise(() => undefined));
    await page.goto(path, { waitUntil: 'commit' });
    await expectReadable(page);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click();
    await expect(page).toHaveURL('/privacy/');
  });
}

for (const [fault, body] of [
  ['does not load', undefined],
  ['throws an error', 'throw new Error("broken")'],
] as const) {
  test(`a guide can be read if any one of its scripts ${fault}`, { tag: LONG }, async ({ page }) => {
    test.slow();
    const requested = new Set<string>();
    page.on('request', (request) => requested.add(new URL(request.url()).pathname.replace('/_astro/', '')));
    await page.goto(guide);
    await openCard(page, ids.one);
    const own = scripts.filter((file) => requested.has(file));
    expect(own.length).toBeGreaterThan(2);
    for (const file of own) {
      await page.route(`**/_astro/${file}`, (route) =>
        body === undefined ? route.abort() : route.fulfill({ body, contentType: 'text/javascript' }),
      );
      await page.goto(guide);
      await page.waitForLoadState('networkidle');
      await expectReadable(page);
      await page.unrouteAll();
    }
  });
}

test.describe('an old browser', () => {
  // The test edits the inline styles, so their hash no longer matches the policy.
  test.use({ bypassCSP: true, permissions: ['clipboard-read', 'clipboard-write'] });

  test('without :has, container queries, field-sizing, popovers and sharing can read, fill in and copy', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- old browsers lack these properties
        delete (HTMLElement.prototype as unknown as Record<string, unknown>)[name];
      Object.defineProperty(Navigator.prototype, 'share', { value: undefined, configurable: true });
    });
    await page.route(guide, async (route) => {
      const html = await (await route.fetch()).text();
      const old = html
        .replaceAll(':has(', ':unknown(')
        .replaceAll('@container', '@unknown')
        .replaceAll(/(field-sizing|text-wrap|container-type|scrollbar-gutter|hanging-punctuation):/gu, 'unknown-$1:');
      await route.fulfill({ body: old, contentType: 'text/html' });
    });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(guide);
    await expectReadable(page);
    const card = await openCard(page, ids.one);
    await (await field(card, 'Company')).fill('Acme');
    await card.getByRole('button', { name: /^Copy email/u }).click();
    await expect(card.getByRole('status')).toContainText('Copied');
    expect(await copied(page)).toContain('Acme');
    expect(errors).toEqual([]);
  });
});

test.describe('the back/forward cache', () => {
  // About once in a hundred runs the browser evicts a page by itself. A page that blocks the cache fails every time.
  test.describe.configure({ retries: 1 });
  let browser: Browser;
  test.beforeAll(async () => {
    // Playwright disables this cache by default.
    const options = { args: ['--no-sandbox'], ignoreDefaultArgs: ['--disable-back-forward-cache'] };
    browser = await chromium.launch({ ...findWholeBrowser(), ...options });
  });
  test.afterAll(() => browser.close());

  /** Opens a page that shows in its title whether it was restored from the cache. */
  async function openReporting(baseURL: string | undefined, path: string): Promise<Page> {
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'from the cache' : 'loaded';
      });
    });
    return page;
  }

  // Browsers cache only pages with status 200.
  for (const path of pageKinds.filter((kind) => kind !== missing)) {
    test(`restores ${path}`, { tag: LONG }, async ({ baseURL }) => {
      const page = await openReporting(baseURL, path);
      await page.goto('/humans.txt');
      await page.goBack({ waitUntil: 'commit' });
      await expect(page).toHaveTitle('from the cache');
      await page.close();
    });
  }

  test('a restored page works on the application that its tab has switched to', async ({ baseURL }) => {
    const page = await openReporting(baseURL, '/templates/');
    await (await sharedDetail(page, 'Company')).fill('Acme');
    await page.goto(guide);
    const card = await openCard(page, ids.one);
    await card.getByRole('combobox').selectOption('New application');
    await (await field(card, 'Company')).fill('Globex');
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveTitle('from the cache');
    await expect(await sharedDetail(page, 'Company')).toHaveValue('Globex');
    await expect(page.getByRole('combobox', { name: 'Write for' }).locator('option:checked')).toHaveText('Globex');
    await page.close();
  });

  test('a restored page shows values filled in on another page meanwhile', async ({ baseURL }) => {
    const page = await openReporting(baseURL, '/templates/');
    await (await sharedDetail(page, 'Company')).fill('Acme');
    await page.goto(guide);
    const card = await openCard(page, ids.one);
    await (await field(card, 'Company')).fill('Globex');
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveTitle('from the cache');
    await expect(await sharedDetail(page, 'Company')).toHaveValue('Globex');
    await page.close();
  });
});
