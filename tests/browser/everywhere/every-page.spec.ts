import { expect, test, type Page } from '@playwright/test';
import { findFaults } from '../helpers/find-faults.ts';
import { guide, LONG, pageKinds } from '../helpers/pages.ts';
import { serveSlowly } from '../helpers/slow-server.ts';

/** Text spacing that readers may set, by WCAG 2.2, 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
const LARGE = 'html { font-size: 200% !important; }';

/** Combinations of reader settings. */
const settings = [
  { name: 'light', width: 1280, media: {}, css: '' },
  { name: 'dark, with text spacing', width: 360, media: { colorScheme: 'dark' }, css: SPACED },
  { name: 'in forced colors, at 320 px', width: 320, media: { forcedColors: 'active' }, css: '' },
  { name: 'with text of twice the size', width: 640, media: {}, css: LARGE },
] as const;

/** Pages to test. Each setting shows only some templates, because axe is slow; all of them are tested once below. */
const paths = pageKinds.map((path) => (path === '/templates/' ? '/templates/?q=panel' : path));

/** Opens a page and waits for the results of its query. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.includes('?q=')) await expect(page.getByRole('main').getByRole('status').first()).not.toBeEmpty();
}

/** Adds a reader's own style sheet. It is constructed in script, so the page's policy allows it. */
async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

/** `npm test` covers only two pages, in the setting that most readers have. */
const isShort = (path: string, setting: string) => setting === 'light' && (path === '/' || path === guide);

for (const path of paths) {
  for (const { name, width, media, css } of settings) {
    test(`${path} is accessible, ${name}`, { tag: isShort(path, name) ? [] : LONG }, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      await page.emulateMedia(media);
      await open(page, path);
      await addStyle(page, css);
      expect(await findFaults(page)).toEqual([]);
    });
  }
}

test('the page of all templates is accessible', { tag: LONG }, async ({ page }) => {
  await page.goto('/templates/');
  // Cards far from the screen are not laid out otherwise, and would be measured wrongly.
  await addStyle(page, '* { content-visibility: visible !important; }');
  expect(await findFaults(page)).toEqual([]);
});

for (const path of pageKinds) {
  test(`${path} does not move while it arrives`, { tag: path === guide ? [] : LONG }, async ({ page, baseURL }) => {
    const slow = await serveSlowly(baseURL ?? '');
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const shifts = list.getEntries() as unknown as { sources: { node?: Node; previousRect: DOMRectReadOnly }[] }[];
        for (const { node, previousRect } of shifts.flatMap(({ sources }) => sources))
          // What was not there before has not moved: Chromium names arrows of rows that have just arrived.
          if (previousRect.width > 0)
            document.title += ` | moved: ${(node instanceof Element ? node.outerHTML : (node?.nodeValue ?? 'a pseudo-element')).slice(0, 80)}`;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${slow.origin}${path}`);
    await page.waitForLoadState('networkidle');
    expect(await page.title()).not.toContain('moved:');
    slow.close();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`cards are accessible while they are all open, ${colorScheme}`, { tag: LONG }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(guide);
    const cards = await page.locator('email-template').all();
    for (const card of cards) {
      await card.scrollIntoViewIfNeeded();
      await card.getByRole('button', { name: /^Copy email/u }).click();
      await card.getByRole('button', { name: /^Fill in:/u }).click();
      // The form takes the focus and scrolls into view.
      await expect(card.locator('.fill-form')).toBeVisible();
      const send = card.getByRole('button', { name: /^Open in…/u });
      if ((await send.count()) > 0) await send.click();
    }
    expect(await findFaults(page)).toEqual([]);
  });
}

test('the first press of Tab reaches the skip link', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a missing page has status 404 and links to other pages', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText("We can't find that page");
  await page.getByRole('link', { name: 'all guides' }).click();
  await expect(page).toHaveURL('/articles/');
});
