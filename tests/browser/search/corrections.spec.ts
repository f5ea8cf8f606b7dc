import { expect, test } from '@playwright/test';
import { allGuides, box, found, status } from '../helpers/search.ts';

for (const [typed, meant] of [
  ['thnak offer', 'thank offer'],
  ['intervew', 'interview'],
  ['reschedual', 'reschedule'],
  ['rejecton', 'rejection'],
  ['refrence', 'reference'],
  ['recuiter mesage', 'recruiter message'],
  ['salery', 'salary'],
  ['job offr', 'job offer'],
  ['follwo up', 'follow up'],
  ['introdution', 'introduction'],
] as const) {
  test(`"${typed}" finds what "${meant}" finds, and says so`, async ({ page }) => {
    await page.goto(`/search/?q=${meant}`);
    await expect(status(page)).toHaveText(new RegExp(`^\\d+ guides? for “${meant}”\\.$`, 'u'));
    const links = await found(page).getByRole('heading').allTextContents();
    await page.goto(`/search/?q=${typed}`);
    await expect(status(page)).toHaveText(
      new RegExp(`^\\d+ guides? for “${meant}”, the nearest to “${typed}”\\.$`, 'u'),
    );
    await expect(found(page).getByRole('heading')).toHaveText(links);
    await expect(box(page)).toHaveValue(typed);
  });
}

test('a word that is in no guide and near none is left out', async ({ page }) => {
  await page.goto('/search/?q=zeppelin+offer');
  await expect(status(page)).toHaveText(/^\d+ guides? for “zeppelin offer”, without “zeppelin”\.$/u);
});

test('a search without results offers the categories and the planner', async ({ page }) => {
  await page.goto('/search/?q=zeppelin');
  await expect(status(page)).toHaveText('Nothing found for “zeppelin”.');
  const search = page.locator('site-search');
  await expect(search.getByRole('link', { name: 'Interviews' })).toBeVisible();
  await expect(search.getByRole('link', { name: 'follow-up planner' })).toHaveAttribute('href', '/planner/');
  await expect(allGuides(page)).toBeHidden();
  await box(page).fill('z');
  await expect(status(page)).toHaveText('Type 2 letters or more.');
  await expect(allGuides(page)).toBeVisible();
  await box(page).fill('🙂 ?!');
  await expect(status(page)).toHaveText('Nothing found for “🙂 ?!”.');
  await expect(search.getByRole('link', { name: 'Interviews' })).toBeVisible();
  await box(page).fill('<img src=x onerror=alert(1)>');
  await expect(status(page)).toContainText('for “<img src=x onerror=alert(1)>”');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('results are shown even if the corrections cannot be loaded', async ({ page }) => {
  await page.route('**/search/words.json', (route) => route.abort());
  await page.goto('/search/?q=interview+zzzzqq');
  await expect(status(page)).not.toHaveText(/could not be loaded/u);
  await expect(found(page)).not.toHaveCount(0);
});

test('the correction of an earlier query is dropped', async ({ page }) => {
  await page.route('**/search/words.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto('/search/?q=intervew');
  const response = page.waitForResponse('**/search/words.json');
  await box(page).fill('salary');
  await expect(status(page)).toHaveText(/for “salary”/u);
  await response;
  await page.waitForTimeout(200);
  await expect(status(page)).toHaveText(/for “salary”/u);
});
