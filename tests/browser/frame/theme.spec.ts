import { expect, test, type Page } from '@playwright/test';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const light = 'rgb(247, 248, 250)';
const dark = 'rgb(16, 20, 28)';
const button = (page: Page) => page.getByRole('button', { name: 'Dark theme' });
const barColor = (page: Page) => page.locator('meta[name="theme-color"]').first().getAttribute('content');

test('the theme follows the system until the reader chooses one', async ({ page }) => {
  await page.goto('/');
  expect(await ground(page)).toBe(light);
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground(page)).toBe(dark);
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the chosen theme is kept on every page and shown before the first paint', async ({ page }) => {
  await page.goto('/');
  await button(page).click();
  expect(await ground(page)).toBe(dark);
  expect(await barColor(page)).toBe('#10141c');
  // Only the HTML arrives, so the dark theme must be in the page itself.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/about/', { waitUntil: 'commit' });
  await expect.poll(() => ground(page)).toBe(dark);
  await page.unroute('**/*.js');
  await page.goto('/about/');
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
  await button(page).click();
  expect(await ground(page)).toBe(light);
  expect(await barColor(page)).toBe('#f7f8fa');
});

test('another tab follows the choice', async ({ page, context }) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/about/');
  await button(other).click();
  await expect.poll(() => ground(page)).toBe(dark);
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
});

test('the theme can be changed when storage is blocked or has an invalid value', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('guides:theme', '{"invalid"');
  });
  await page.goto('/');
  expect(await ground(page)).toBe(light);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await button(page).click();
  expect(await ground(page)).toBe(dark);
});
