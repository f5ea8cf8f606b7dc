import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { findFaults } from './find-faults.ts';
import { guide, LONG } from './pages.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search guides and templates' });
const status = (page: Page) => page.locator('site-search').getByRole('status');
const found = (page: Page) => page.locator('.found > li');
const firstLink = (page: Page) => page.locator('.found a').first();
const allGuides = (page: Page) => page.locator('.all-guides');
const panel = '/articles/how-to-follow-up-after-an-interview/#email-thank-you-after-a-panel';

/** Addresses that a page asks for from here on. */
function recordRequests(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

test.describe('the box in the header', () => {
  test('leads to the results, and nothing of the search is fetched before', async ({ page }) => {
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

  test('Ctrl+K goes to it from anywhere, and no letter alone does', async ({ page }) => {
    await page.goto(guide);
    await page.keyboard.press('End');
    await expect(page.getByRole('contentinfo')).toBeInViewport({ ratio: 1 });
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

    test('Cmd+K goes to it; Ctrl+K is for editing there', async ({ page }) => {
      await page.goto('/about/');
      await page.keyboard.press('Control+k');
      await expect(box(page)).not.toBeFocused();
      await page.keyboard.press('Meta+k');
      await expect(box(page)).toBeFocused();
      await expect(box(page)).toHaveAttribute('aria-keyshortcuts', 'Meta+K');
    });
  });
});

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
  await category.selectOption('Interview Strategy');
  await expect(status(page)).toHaveText('1 guide for “hellograds” in Interview Strategy.');
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

test.describe('with the keyboard alone', () => {
  test('arrows go through the results, Enter opens one', async ({ page }) => {
    await page.goto('/about/');
    await page.keyboard.press('Control+k');
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

  test('Enter in the box goes to the first result, however fast it was typed', async ({ page }) => {
    await page.goto('/search/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('decline an offer');
    await page.keyboard.press('Enter');
    await expect(firstLink(page)).toBeFocused();
    await expect(status(page)).toHaveText(/for “decline an offer”/u);
  });

  test('what is proposed is reached and followed', async ({ page }) => {
    await page.goto('/search/?q=intervew');
    await expect(page.getByText('Did you mean')).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('interview');
    await expect(found(page)).not.toHaveCount(0);
  });
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
  await expect(search.getByRole('link', { name: 'Interview Strategy' })).toBeVisible();
  await expect(search.getByRole('link', { name: 'follow-up planner' })).toHaveAttribute('href', '/planner/');
  await expect(allGuides(page)).toBeHidden();
  await box(page).fill('z');
  await expect(status(page)).toHaveText('Type 2 letters or more.');
  await expect(allGuides(page)).toBeVisible();
  await box(page).fill('🙂 ?!');
  await expect(status(page)).toHaveText('Nothing found for “🙂 ?!”.');
  await expect(search.getByRole('link', { name: 'Interview Strategy' })).toBeVisible();
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
