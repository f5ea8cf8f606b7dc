import { expect, type Page, test } from '@playwright/test';
import { findFaults } from '../helpers/find-faults.ts';
import { guide } from '../helpers/pages.ts';
import { watchShifts } from '../helpers/planner.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'What do you need to write?' });
const letters = (page: Page) => page.getByRole('list', { name: 'Letters' }).getByRole('link');
const panel = `${guide}#email-thank-you-after-a-panel`;

test.describe('the search for letters', () => {
  for (const query of ['several people met me', 'sevral poeple met me', 'panel thanks', 'THANK YOU AFTER A PANEL'])
    test(`finds the letter for "${query}"`, async ({ page }) => {
      await page.goto('/');
      await box(page).pressSequentially(query);
      await expect(letters(page).first()).toContainText('Thank-you after a panel');
    });

  test('tells apart who does what', async ({ page }) => {
    await page.goto('/');
    await box(page).pressSequentially('I want to move it');
    await expect(letters(page).first()).toContainText('Several days ahead');
    await box(page).fill('');
    await box(page).pressSequentially("they don't want me");
    await expect(letters(page).first()).toContainText('Reply to a rejection');
  });

  test('opens a letter with its form ready, and nothing is seen moving', async ({ page }) => {
    const shifts = await watchShifts(page);
    await page.goto('/');
    await box(page).pressSequentially('panel');
    await letters(page).first().click();
    await expect(page).toHaveURL(panel);
    const form = page.locator('#email-thank-you-after-a-panel .fill-form');
    await expect(form).toBeVisible();
    await expect(form.getByRole('textbox').first()).toBeFocused();
    expect(await shifts()).toEqual([]);
  });

  test('works with the keyboard alone', async ({ page }) => {
    await page.goto('/');
    await box(page).pressSequentially('thank');
    await expect(letters(page).first()).toBeVisible();
    await expect(page.locator('template-search').getByRole('status')).toHaveText(/^\d+ letters, below the box$/u);
    await page.keyboard.press('ArrowDown');
    await expect(letters(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(letters(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(letters(page).first()).toBeHidden();
    await expect(box(page)).toHaveValue('thank');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/templates/?q=thank');
  });

  test('leads on if no letter matches', async ({ page }) => {
    await page.goto('/');
    await box(page).pressSequentially('zeppelin');
    await letters(page).first().click();
    await expect(page).toHaveURL('/search/?q=zeppelin');
  });

  test('closes when the reader goes on', async ({ page }) => {
    await page.goto('/');
    await box(page).pressSequentially('panel');
    await expect(letters(page).first()).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(letters(page).first()).toBeHidden();
    await box(page).click();
    await expect(letters(page).first()).toBeVisible();
  });

  test('fetches its index when the reader turns to it, and is a plain form without it', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.route('**/templates/search.json', (route) => route.abort());
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    expect(requests).not.toContain('/templates/search.json');
    await box(page).pressSequentially('panel');
    await expect.poll(() => requests).toContain('/templates/search.json');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/templates/?q=panel');
  });

  test('has no accessibility faults while it shows letters, on a phone and a desktop', async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/');
      await box(page).pressSequentially('thank');
      await expect(letters(page).first()).toBeVisible();
      // The list lies over the link of the example, which is whole again when it closes.
      const faults = await findFaults(page);
      expect(faults.filter((fault) => !fault.includes('Open this letter'))).toEqual([]);
    }
  });
});

test('a situation opens its letter, and the others are behind "more"', async ({ page }) => {
  await page.goto('/');
  const after = page.getByRole('region', { name: 'After the interview' });
  await expect(after.getByRole('link')).toHaveText([
    "They're all silent",
    'Several people met me',
    "They don't want me",
  ]);
  await after.getByText('1 more').click();
  await after.getByRole('link', { name: 'They only phoned' }).click();
  await expect(page).toHaveURL(`${guide}#email-thank-you-after-a-phone-screen`);
  await expect(page.locator('#email-thank-you-after-a-phone-screen .fill-form')).toBeVisible();
});

test('the example is a letter of a guide, half filled in, and leads to it', async ({ page }) => {
  await page.goto('/');
  const example = page.getByRole('figure');
  await expect(example).toContainText(/\d of \d+ blanks left/u);
  await example.getByRole('link', { name: 'Open this letter' }).click();
  await expect(page).toHaveURL(`${guide}#email-check-in-when-they-named-no-date`);
});

test.describe('an address that opens a form', () => {
  test('moves nothing on a phone, on a slow network', async ({ page, context }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const slow = { offline: false, latency: 300, downloadThroughput: 200_000, uploadThroughput: 100_000 };
    await session.send('Network.emulateNetworkConditions', slow);
    const shifts = await watchShifts(page);
    await page.goto(panel.replace('#', '?fill#'));
    await expect(page.locator('#email-thank-you-after-a-panel')).toBeVisible({ timeout: 15_000 });
    await page.waitForLoadState('networkidle');
    expect(await shifts()).toEqual([]);
  });

  test('shows the letter if its code cannot be fetched', async ({ page }) => {
    await page.route('**/_astro/email-template*', (route) => route.abort());
    await page.goto(panel.replace('#', '?fill#'));
    await expect(page.locator('#email-thank-you-after-a-panel')).toBeVisible({ timeout: 15_000 });
  });

  test('is an ordinary address if there is no such letter', async ({ page }) => {
    await page.goto(`${guide}?fill#no-such-letter`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.fill-form')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('the box leads to all templates, and a situation to its letter', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('panel');
    await page.getByRole('button', { name: 'Find' }).click();
    await expect(page).toHaveURL('/templates/?q=panel');
    await page.goto('/');
    await page.getByRole('link', { name: 'Several people met me' }).click();
    await expect(page.locator('#email-thank-you-after-a-panel')).toBeInViewport();
    await expect(page.locator('#email-thank-you-after-a-panel')).toBeVisible();
  });
});
