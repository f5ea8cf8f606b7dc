import { expect, test } from '@playwright/test';
import { findFaults } from '../helpers/find-faults.ts';
import { LONG } from '../helpers/pages.ts';
import { box, status } from '../helpers/search.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('lists all guides', async ({ page }) => {
    await page.goto('/about/');
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search/');
    await expect(page.locator('noscript > p')).toBeVisible();
    await expect(box(page)).toBeHidden();
    await page.getByRole('link', { name: 'Reschedule an Interview' }).click();
    await expect(page).toHaveURL('/articles/how-to-reschedule-an-interview/');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible and fits a phone in every state, ${colorScheme}`, { tag: LONG }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const query of ['thank+you+panel', 'zeppelin', 'intervew', 'hellograds&category=Networking', 'thnak+offer']) {
      await page.goto(`/search/?q=${query}`);
      await expect(status(page)).not.toBeEmpty();
      expect(await findFaults(page)).toEqual([]);
    }
  });
}
