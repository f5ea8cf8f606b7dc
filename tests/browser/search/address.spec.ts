import { expect, test } from '@playwright/test';
import { box, firstLink, found, status } from '../helpers/search.ts';

test('the address contains the query, and the back button returns to the queries that were used', async ({ page }) => {
  await page.goto('/about/');
  await page.goto('/search/');
  await box(page).pressSequentially('rejection', { delay: 20 });
  await expect(page).toHaveURL('/search/?q=rejection');
  await expect(found(page)).not.toHaveCount(0);
  await firstLink(page).click();
  await expect(page).toHaveURL(/\/articles\//u);
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=rejection');
  await expect(box(page)).toHaveValue('rejection');
  await expect(found(page)).not.toHaveCount(0);
  await box(page).fill('salary');
  await expect(page).toHaveURL('/search/?q=salary');
  await expect(status(page)).toHaveText(/for “salary”/u);
  await page.goBack();
  await expect(status(page)).toHaveText(/for “rejection”/u);
  await expect(box(page)).toHaveValue('rejection');
  await page.goBack();
  await expect(page).toHaveURL('/about/');
});
