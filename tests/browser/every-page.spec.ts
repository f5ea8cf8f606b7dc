import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { guide, pageKinds } from './pages.ts';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const path of pageKinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} is accessible, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
    });
  }

  test(`${path} fits a screen of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test(`${path} does not move while it loads`, async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.title += ` shifted by ${(entry as unknown as { value: number }).value}`;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.title()).not.toContain('shifted');
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`cards are accessible with all of them open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(guide);
    for (const card of await page.locator('email-template').all()) {
      await card.scrollIntoViewIfNeeded();
      await card.getByRole('button', { name: /^Copy email/u }).click();
      await card.getByRole('button', { name: /^Fill in:/u }).click();
      const send = card.getByRole('button', { name: /^Send with/u });
      if ((await send.count()) > 0) await send.click();
    }
    await expect(page.locator('.fill-form')).toHaveCount(8);
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

test('the first key leads to the text', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('focus is seen wherever it goes', async ({ page }) => {
  await page.goto('/articles/');
  const stops = await page.locator('a, button, input').count();
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).toBe('solid');
    await expect(page.locator(':focus')).toBeInViewport();
  }
});

test('a page that is not there answers 404 and helps on', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await page.getByRole('link', { name: 'all guides' }).click();
  await expect(page).toHaveURL('/articles/');
});

test('all controls are large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of pageKinds) {
    await page.goto(path);
    const controls = page.locator('button:visible, summary:visible, nav a:visible');
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      expect(
        Math.min(box?.width ?? 0, box?.height ?? 0),
        `${path} ${await control.innerText()}`,
      ).toBeGreaterThanOrEqual(24);
    }
  }
});
