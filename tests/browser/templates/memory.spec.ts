import { expect, test } from '@playwright/test';
import { announcement, lastWeek, visitedBefore } from '../helpers/earlier-visit.ts';
import { guide } from '../helpers/pages.ts';
import { field, ids, openCard } from '../helpers/templates.ts';

test('a second visit announces old values before they can be sent', async ({ page }) => {
  await visitedBefore(page);
  await page.goto(guide);
  await expect(announcement(page)).toHaveText(
    'Filled in from your last visit: Acme, Sarah, pumps. Still right for this employer?',
  );
  const card = await openCard(page, ids.one);
  await expect(announcement(page)).toBeInViewport();
  await expect(card.locator('mark.earlier')).toHaveText(['Sarah', 'pumps', 'Acme']);
  await card.getByRole('button', { name: 'Copy email' }).click();
  const warning = 'From your last visit: Sarah, pumps, Acme';
  await expect(card.getByRole('status')).toContainText(warning);
  await card.getByRole('button', { name: /^Open in…/u }).click();
  await expect(card.getByRole('listitem').filter({ hasText: warning })).toBeVisible();
  await page.getByRole('button', { name: 'Keep these details' }).click();
  await expect(card.getByRole('listitem').filter({ hasText: warning })).toHaveCount(0);
});

test('old values are announced on /templates/ and in MDX guides', async ({ page }) => {
  await visitedBefore(page);
  for (const path of ['/templates/', '/articles/how-to-reschedule-an-interview/']) {
    await page.goto(path);
    await expect(announcement(page)).toContainText('Acme, Sarah');
  }
});

test('confirmed and edited values no longer count as from the last visit', async ({ page }) => {
  await visitedBefore(page);
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  await (await field(card, 'Company')).fill('Other');
  await expect(announcement(page)).toHaveText(
    'Filled in from your last visit: Sarah, pumps. Still right for this employer?',
  );
  await page.getByRole('button', { name: 'Keep these details' }).click();
  await expect(announcement(page)).toBeHidden();
  await expect(card.locator('mark.earlier')).toHaveCount(0);
  await page.reload();
  await expect((await openCard(page, ids.one)).locator('.letter')).toContainText('Sarah');
  await expect(page.locator('mark.earlier')).toHaveCount(0);
});

test('the company is named first, as there may be no room for more', async ({ page }) => {
  await visitedBefore(page, lastWeek.toReversed());
  await page.goto(guide);
  await expect(announcement(page)).toHaveText(
    'Filled in from your last visit: Acme, Sarah, pumps. Still right for this employer?',
  );
});

test('Edit opens the card that is being read', async ({ page }) => {
  await visitedBefore(page);
  await page.goto(`${guide}#${ids.checkIn}`);
  // A click of Playwright scrolls first: it takes the padding for the notice as out of view. Readers do not scroll.
  await page.getByRole('button', { name: 'Edit these details' }).dispatchEvent('click');
  await expect(page.locator(`#${ids.checkIn}`).getByRole('textbox', { name: 'Interviewer Name' })).toBeFocused();
});

test('Edit leads to the first card', async ({ page }) => {
  await visitedBefore(page);
  await page.goto(guide);
  await page.getByRole('button', { name: 'Edit these details' }).click();
  await expect(page.locator(`#${ids.one}`).getByRole('textbox', { name: 'Interviewer Name' })).toBeFocused();
});

test('Edit leads to the card that has the blank', async ({ page }) => {
  await visitedBefore(page, [[`text/how-to-follow-up-after-an-interview/${ids.references}/best time/1`, 'Ann']]);
  await page.goto(guide);
  await page.getByRole('button', { name: 'Edit these details' }).click();
  await expect(page.locator(`#${ids.references} .earlier:focus`)).toHaveValue('Ann');
});

test('Edit leads to the first card if none has the blank', async ({ page }) => {
  await visitedBefore(page, [['name/Nobody', 'Ann']]);
  await page.goto(guide);
  await page.getByRole('button', { name: 'Edit these details' }).click();
  await expect(page.locator('email-template').first().locator('.fill-form :focus')).toHaveCount(1);
});

test('on /templates/, values from the last visit are marked', async ({ page }) => {
  await visitedBefore(page);
  await page.goto('/templates/');
  await expect(page.getByRole('textbox', { name: 'Company', exact: true })).toHaveCSS('border-bottom-style', 'dashed');
});

test('Keep confirms only the values shown; another guide announces its own', async ({ page }) => {
  await visitedBefore(page);
  await page.goto('/articles/how-to-accept-a-job-offer/');
  await expect(announcement(page)).toHaveText(
    'Filled in from your last visit: Acme, Sarah. Still right for this employer?',
  );
  await page.getByRole('button', { name: 'Keep these details' }).click();
  await page.goto(guide);
  await expect(announcement(page)).toHaveText('Filled in from your last visit: pumps. Still right for this employer?');
});

test('a value filled in reaches other tabs', async ({ page, context }) => {
  await page.goto(guide);
  const other = await context.newPage();
  await other.goto(guide);
  await (await field(await openCard(page, ids.one), 'Company')).fill('Acme');
  await expect((await openCard(other, ids.checkIn)).locator('.letter')).toContainText('working at Acme.');
});

for (const [state, spoil] of [
  [
    'blocked',
    () =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new Error('blocked');
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'full of invalid data',
    () => {
      localStorage.setItem('guides:values', '{"not": ["ours"');
    },
  ],
] as const) {
  test(`with storage ${state}, everything works`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(spoil);
    await page.goto(guide);
    await (await field(await openCard(page, ids.one), 'Company')).fill('Acme');
    await expect((await openCard(page, ids.checkIn)).locator('.letter')).toContainText('working at Acme.');
    // As when the page comes back from the back/forward cache.
    await page.evaluate(() => dispatchEvent(new StorageEvent('storage')));
    await expect((await openCard(page, ids.checkIn)).locator('.letter')).toContainText('working at Acme.');
    await page.getByRole('button', { name: 'Clear my details' }).click();
    await expect((await openCard(page, ids.checkIn)).locator('.letter')).toContainText('[Company]');
    expect(errors).toEqual([]);
  });
}
