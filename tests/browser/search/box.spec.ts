import { expect, test, type Page } from '@playwright/test';
import { guide, hearKeys } from '../helpers/pages.ts';
import { box, status } from '../helpers/search.ts';

/** Records the path of every request from now on. */
function recordRequests(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

test.describe('the search box in the header', () => {
  test('leads to the results, and loads nothing of the search before', async ({ page }) => {
    const requests = recordRequests(page);
    await page.goto(guide);
    await box(page).fill('thank you');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => /pagefind|search/iu.test(path))).toEqual([]);
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search/?q=thank+you');
    await expect(box(page)).toHaveValue('thank you');
    await expect(status(page)).toHaveText(/^\d+ guides for “thank you”\.$/u);
  });

  test('gets the focus on Ctrl+K from anywhere, but not on a single letter', async ({ page }) => {
    await page.goto(guide);
    await hearKeys(page);
    await page.keyboard.press('End');
    await expect(page.getByRole('contentinfo')).toBeInViewport({ ratio: 0.9 });
    await page.keyboard.press('k');
    await page.keyboard.press('/');
    await page.keyboard.press('Meta+k');
    await page.keyboard.press('Control+Shift+k');
    await expect(box(page)).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toBeInViewport();
    await page.keyboard.type('panel');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('offer');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=offer');
    await expect(status(page)).toHaveText(/for “offer”/u);
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
  });

  test.describe('on a Mac', () => {
    test.use({ userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)' });

    test('gets the focus on Cmd+K and leaves Ctrl+K to text editing', async ({ page }) => {
      await page.goto('/about/');
      await page.keyboard.press('Control+k');
      await expect(box(page)).not.toBeFocused();
      await page.keyboard.press('Meta+k');
      await expect(box(page)).toBeFocused();
      await expect(box(page)).toHaveAttribute('aria-keyshortcuts', 'Meta+K');
    });
  });
});
