import { expect, test } from '@playwright/test';
import { box, firstLink, found, status } from '../helpers/search.ts';

test.describe('with the keyboard alone', () => {
  test('arrow keys move through the results, and Enter opens one', async ({ page }) => {
    await page.goto('/about/');
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('reschedule');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText(/for “reschedule”/u);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('ArrowDown');
    await expect(firstLink(page)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = page.locator('.found a').nth(1);
    await expect(second).toBeFocused();
    await expect(second).toBeInViewport();
    const href = await second.getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href ?? '');
  });

  test('Enter in the box moves to the first result, even after fast typing', async ({ page }) => {
    await page.goto('/search/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('decline an offer');
    await page.keyboard.press('Enter');
    await expect(firstLink(page)).toBeFocused();
    await expect(status(page)).toHaveText(/for “decline an offer”/u);
  });

  test('the focus stays in the box while the reader types on', async ({ page }) => {
    const index = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/**', async (route) => {
      await index.promise;
      await route.continue();
    });
    await page.goto('/search/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('thank');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' you');
    index.resolve(undefined);
    await expect(status(page)).toHaveText(/for “thank you”/u);
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('thank you');
  });

  test('the offer to search all categories can be reached and followed', async ({ page }) => {
    await page.goto('/search/?q=thank&category=Nothing');
    await expect(page.getByRole('link', { name: 'from all categories' })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(box(page)).toBeFocused();
    await expect(found(page)).not.toHaveCount(0);
  });
});
