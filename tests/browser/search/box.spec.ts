import { expect, test, type Page } from '@playwright/test';
import { guide, hearKeys } from '../helpers/pages.ts';
import { box, status } from '../helpers/search.ts';

/** Records the path of every request from now on. */
function recordRequests(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

test('the link in the header leads to the search, and no other page loads anything of it', async ({ page }) => {
  const requests = recordRequests(page);
  await page.goto(guide);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => /pagefind|search/iu.test(path))).toEqual([]);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL('/search/');
  await box(page).fill('thank you');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page).toHaveURL('/search/?q=thank+you');
  await expect(status(page)).toHaveText(/^\d+ guides for “thank you”\.$/u);
});

test('Ctrl+K leads to the search box from anywhere, but not a single letter', async ({ page }) => {
  await page.goto(guide);
  await hearKeys(page);
  await page.keyboard.press('k');
  await page.keyboard.press('/');
  await page.keyboard.press('Meta+k');
  await page.keyboard.press('Control+Shift+k');
  await expect(page).toHaveURL(guide);
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL('/search/#Search');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('panel');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('offer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=offer');
  await expect(status(page)).toHaveText(/for “offer”/u);
});

test.describe('on a Mac', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)' });

  test('Cmd+K leads to the search box, and Ctrl+K is left to text editing', async ({ page }) => {
    await page.goto('/about/');
    await hearKeys(page);
    await page.keyboard.press('Control+k');
    await expect(page).toHaveURL('/about/');
    const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await expect(link).toHaveAttribute('aria-keyshortcuts', 'Meta+K');
    await page.keyboard.press('Meta+k');
    await expect(box(page)).toBeFocused();
  });
});
