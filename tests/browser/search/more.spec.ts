import { expect, test } from '@playwright/test';
import { box, found, status } from '../helpers/search.ts';

test('a button shows more guides and moves the focus to the first of them', async ({ page }) => {
  await page.goto('/search/?q=interview');
  const more = page.getByRole('button', { name: 'Show more guides' });
  await more.click();
  await expect(found(page).nth(10).getByRole('link').first()).toBeFocused();
  await expect(more).toBeHidden();
  const [, count = ''] = /^(\d+) guides/u.exec(await status(page).innerText()) ?? [];
  await expect(found(page)).toHaveCount(Number(count));
});

test('pressing the button twice adds the guides once, and never to the results of another query', async ({ page }) => {
  await page.goto('/search/?q=interview');
  const more = page.getByRole('button', { name: 'Show more guides' });
  await more.waitFor();
  const loaded = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/fragment/**', async (route) => {
    await loaded.promise;
    await route.continue();
  });
  await more.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await box(page).fill('salary');
  loaded.resolve(undefined);
  await expect(status(page)).toHaveText(/for “salary”/u);
  const [, count = ''] = /^(\d+) guides?/u.exec(await status(page).innerText()) ?? [];
  await expect(found(page)).toHaveCount(Number(count));

  await box(page).fill('interview');
  await expect(status(page)).toHaveText(/for “interview”/u);
  await more.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  const [, all = ''] = /^(\d+) guides/u.exec(await status(page).innerText()) ?? [];
  await expect(found(page)).toHaveCount(Number(all));
});
