import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../helpers/find-browser.ts';
import { guide, LONG, missing, pageKinds, siteFolder } from '../helpers/pages.ts';
import { copied, field, ids, openCard } from '../helpers/templates.ts';

const scripts = readdirSync(join(siteFolder, '_astro')).filter((file) => file.endsWith('.js'));

/** Reading needs the heading, the text and the letters; nothing may hide them. */
async function expectReadable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main p:not([role=status])').filter({ visible: true })).not.toHaveCount(0);
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

for (const [what, spoil] of [
  ['does not load', undefined],
  ['fails half-way', 'throw new Error("half-way")'],
] as const) {
  test(`a guide can be read whichever of its scripts ${what}`, { tag: LONG }, async ({ page }) => {
    test.slow();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname.replace('/_astro/', '')));
    await page.goto(guide);
    await openCard(page, ids.one);
    const own = scripts.filter((file) => asked.has(file));
    expect(own.length).toBeGreaterThan(2);
    for (const file of own) {
      await page.route(`**/_astro/${file}`, (route) =>
        spoil === undefined ? route.abort() : route.fulfill({ body: spoil, contentType: 'text/javascript' }),
      );
      await page.goto(guide);
      await page.waitForLoadState('networkidle');
      await expectReadable(page);
      await page.unrouteAll();
    }
  });
}

test('what is fetched on use says so when it cannot be fetched, and no longer when it can', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  const status = card.getByRole('status');
  await page.route('**/_astro/fill-form*', (route) => route.abort());
  await card.getByRole('button', { name: /^Fill in:/u }).click();
  await expect(status).toContainText('No connection');
  await expect(card.getByRole('button', { name: /^Copy email/u })).toBeVisible();
  // The browser does not ask twice for a module that could not be fetched, but for other code it does.
  await card.getByRole('button', { name: /^Open in…/u }).click();
  await expect(card.getByRole('link', { name: /^Open in Gmail/u })).toBeVisible();
  await expect(status).toBeEmpty();
});

test.describe('an old browser', () => {
  // The style sheet is changed on its way, so that its hash does not fit.
  test.use({ bypassCSP: true, permissions: ['clipboard-read', 'clipboard-write'] });

  test('knows neither :has, container queries, field-sizing, popovers nor sharing: reading, filling in and copying work', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- what an old browser does not have
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
  // A page that blocks the cache does so each time; once in a hundred times the browser lets one go for reasons of its own.
  test.describe.configure({ retries: 1 });
  let browser: Browser;
  test.beforeAll(async () => {
    // Playwright turns it off.
    const options = { args: ['--no-sandbox'], ignoreDefaultArgs: ['--disable-back-forward-cache'] };
    browser = await chromium.launch({ ...findBrowser(), ...options });
  });
  test.afterAll(() => browser.close());

  /** Opens a page that writes into its title whether it was restored. */
  async function openTelling(baseURL: string | undefined, path: string): Promise<Page> {
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'from the cache' : 'loaded';
      });
    });
    return page;
  }

  // Browsers keep no page of another status than 200.
  for (const path of pageKinds.filter((kind) => kind !== missing)) {
    test(`${path} comes from it`, { tag: LONG }, async ({ baseURL }) => {
      const page = await openTelling(baseURL, path);
      await page.goto('/humans.txt');
      await page.goBack({ waitUntil: 'commit' });
      await expect(page).toHaveTitle('from the cache');
      await page.close();
    });
  }

  test('a page from it shows what was filled in elsewhere since', async ({ baseURL }) => {
    const page = await openTelling(baseURL, '/templates/');
    await page.getByRole('textbox', { name: 'Company', exact: true }).fill('Acme');
    await page.goto(guide);
    const card = await openCard(page, ids.one);
    await (await field(card, 'Company')).fill('Globex');
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveTitle('from the cache');
    await expect(page.getByRole('textbox', { name: 'Company', exact: true })).toHaveValue('Globex');
    await page.close();
  });
});
