import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { findFaults } from '../helpers/find-faults.ts';
import { guide, LONG } from '../helpers/pages.ts';
import { allGuides, box, firstLink, found, status } from '../helpers/search.ts';

const panel = '/articles/how-to-follow-up-after-an-interview/#email-thank-you-after-a-panel';

test('results come while typing: guides with the places in them and the words marked', async ({ page }) => {
  await page.goto('/search/');
  await expect(allGuides(page)).toBeVisible();
  await box(page).pressSequentially('panel');
  await expect(status(page)).toHaveText(/^\d+ guides? for “panel”\.$/u);
  await expect(page).toHaveURL('/search/?q=panel');
  await expect(allGuides(page)).toBeHidden();
  const titles = await found(page).getByRole('heading').allInnerTexts();
  expect(new Set(titles).size).toBe(titles.length);
  await expect(page.locator('.found p mark').first()).toHaveText(/panel/iu);
  await box(page).fill('');
  await expect(allGuides(page)).toBeVisible();
  await expect(found(page)).toHaveCount(0);
  await expect(page).toHaveURL('/search/');
});

test('a hit in a template says so and leads to its card', async ({ page }) => {
  await page.goto('/search/?q=thank+you+panel');
  const place = page.locator(`.found li:has(> p > a[href="${panel}"])`);
  await expect(place).toContainText('Thank-you after a panel · template');
  await place.getByRole('link').click();
  await expect(page).toHaveURL(panel);
  await expect(page.locator('#email-thank-you-after-a-panel')).toBeInViewport();
});

test('a hit in a task leads to its section', async ({ page }) => {
  await page.goto('/search/?q=Read+it+aloud+once');
  await expect(page.locator(`.found a[href="${guide}#the-checklist"]`)).toBeVisible();
});

test('plurals find their singular, and the other way round', async ({ page }) => {
  const counts: number[] = [];
  for (const word of ['reference', 'references']) {
    await page.goto(`/search/?q=${word}`);
    await expect(status(page)).toHaveText(new RegExp(`for “${word}”`, 'u'));
    counts.push(await found(page).count());
  }
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts[1]).toBe(counts[0]);
});

test('a category narrows it down, and the way back is shown', async ({ page }) => {
  await page.goto('/search/?q=hellograds');
  await expect(status(page)).toHaveText('1 guide for “hellograds”.');
  const category = page.getByRole('combobox', { name: 'Category' });
  await category.selectOption('Interviews');
  await expect(status(page)).toHaveText('1 guide for “hellograds” in Interviews.');
  await category.selectOption('Networking');
  await expect(status(page)).toHaveText('Nothing found for “hellograds” in Networking.');
  await expect(page).toHaveURL('/search/?q=hellograds&category=Networking');
  await page.getByRole('link', { name: 'Show 1 guide from all categories' }).click();
  await expect(status(page)).toHaveText('1 guide for “hellograds”.');
  await expect(category).toHaveValue('');
  await box(page).fill('');
  await category.selectOption('Networking');
  await expect(status(page)).toHaveText(/^\d guides in Networking\.$/u);
});

test('the address has the query, and going back brings back what was used', async ({ page }) => {
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

test('a mistyped word is told apart from a found one, and put right', async ({ page }) => {
  await page.goto('/search/?q=thnak+offer');
  await expect(status(page)).toHaveText(/^\d+ guides for “thnak offer”, without “thnak”\.$/u);
  await page.getByRole('link', { name: 'thank offer' }).click();
  await expect(page).toHaveURL('/search/?q=thank+offer');
  await expect(status(page)).toHaveText(/^\d+ guides for “thank offer”\.$/u);
  await expect(page.getByText('Did you mean')).toBeHidden();
});

test('where nothing is found, there are categories and the planner', async ({ page }) => {
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

test('more guides come with a button, and the focus goes on with them', async ({ page }) => {
  await page.goto('/search/?q=interview');
  const more = page.getByRole('button', { name: 'Show more guides' });
  await more.click();
  await expect(found(page).nth(10).getByRole('link').first()).toBeFocused();
  await expect(more).toBeHidden();
  const [, count = ''] = /^(\d+) guides/u.exec(await status(page).innerText()) ?? [];
  await expect(found(page)).toHaveCount(Number(count));
});

test('more guides come once, and not into the answer to another question', async ({ page }) => {
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

test('what was found is shown where no proposal can be fetched', async ({ page }) => {
  await page.route('**/search/words.json', (route) => route.abort());
  await page.goto('/search/?q=interview+zzzzqq');
  await expect(status(page)).not.toHaveText(/could not be loaded/u);
  await expect(found(page)).not.toHaveCount(0);
});

test('what comes late counts for nothing', async ({ page }) => {
  await page.route('**/search/words.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto('/search/?q=intervew');
  const words = page.waitForResponse('**/search/words.json');
  await box(page).fill('salary');
  await expect(status(page)).toHaveText(/for “salary”/u);
  await words;
  await page.waitForTimeout(200);
  await expect(status(page)).toHaveText(/for “salary”/u);
  await expect(page.getByText('Did you mean')).toBeHidden();
});

test('without a connection it says so, lists all guides, and tries again', async ({ page }) => {
  await page.goto('/search/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await box(page).fill('salary');
  await expect(status(page)).toHaveText('The search could not be loaded. Check your connection and try again.');
  await expect(allGuides(page)).toBeVisible();
  await page.unroute('**/pagefind/**');
  await box(page).fill('salary offer');
  await expect(status(page)).toHaveText(/for “salary offer”/u);
});

test('it works under a strict policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/search/?q=*', async (route) => {
    const response = await route.fetch();
    const inline = (await response.text()).matchAll(
      /<script(?: type="(?:module|speculationrules)")?>([^<]*)<\/script>/gu,
    );
    const hashes = [...inline].map(
      ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
    const policy = [
      "default-src 'none'",
      `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`,
      "style-src 'unsafe-inline'",
      "connect-src 'self'",
      "img-src 'self'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ];
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy.join('; ') } });
  });
  await page.goto('/search/?q=intervew+thank');
  await expect(found(page)).not.toHaveCount(0);
  await page.getByRole('link', { name: 'interview thank' }).click();
  await expect(status(page)).toHaveText(/for “interview thank”/u);
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page lists all guides', async ({ page }) => {
    await page.goto('/about/');
    await box(page).fill('offer');
    await box(page).press('Enter');
    await expect(page).toHaveURL('/search/?q=offer');
    await expect(page.locator('noscript > p')).toBeVisible();
    await expect(box(page)).toBeHidden();
    await page.getByRole('link', { name: 'How to Reschedule an Interview' }).click();
    await expect(page).toHaveURL('/articles/how-to-reschedule-an-interview/');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it is accessible and fits a phone whatever it shows, ${colorScheme}`, { tag: LONG }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const query of ['thank+you+panel', 'zeppelin', 'intervew', 'hellograds&category=Networking', 'thnak+offer']) {
      await page.goto(`/search/?q=${query}`);
      await expect(status(page)).not.toBeEmpty();
      expect(await findFaults(page)).toEqual([]);
    }
  });
}
