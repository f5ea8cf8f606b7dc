import { expect, test } from '@playwright/test';
import { TICKS_KEY, again, checklist, makeChecklist, progress, serveTasks, task } from '../helpers/checklist.ts';
import { guide, hearKeys } from '../helpers/pages.ts';

test('ticks stay with their tasks when the guide is edited', async ({ page }) => {
  await page.goto(checklist);
  await task(page, 'Send the check-in').check();
  await expect(progress(page)).toHaveText(/^1 of/u);
  await serveTasks(page, makeChecklist('The checklist', ['Something new', 'Send the check-in', 'Send the check-in']));
  await page.goto(guide);
  await page.locator('check-list').scrollIntoViewIfNeeded();
  await expect(progress(page)).toHaveText('1 of 3 done');
  await expect(page.getByRole('checkbox').nth(1)).toBeChecked();
  await page.getByRole('checkbox').nth(2).check();
  await page.getByRole('checkbox').nth(1).uncheck();
  await page.reload();
  await expect(progress(page)).toHaveText('1 of 3 done');
  await expect(page.getByRole('checkbox').nth(2)).toBeChecked();
});

test('ticks reach other tabs, and pages from the back/forward cache', async ({ page, context }) => {
  await page.goto(checklist);
  const other = await context.newPage();
  await other.goto(checklist);
  await expect(progress(other)).toHaveText(/^0 of/u);
  await task(page, 'Send the check-in').check();
  await expect(task(other, 'Send the check-in')).toBeChecked();
  await expect(progress(other)).toHaveText(/^1 of/u);
  // A page in the back/forward cache gets no storage events.
  await page.evaluate((key) => {
    localStorage.removeItem(key);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, TICKS_KEY);
  await expect(task(page, 'Send the check-in')).not.toBeChecked();
  await expect(progress(page)).toHaveText(/^0 of/u);
});

test('a tick made before the script arrives is stored', async ({ page }) => {
  const gate = Promise.withResolvers<undefined>();
  await page.route('**/check-list.*.js', async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto(checklist);
  await task(page, 'Send the check-in').check();
  const before = await task(page, 'Send the check-in').boundingBox();
  gate.resolve(undefined);
  await expect(progress(page)).toHaveText(/^1 of/u);
  await expect(again(page)).toBeVisible();
  expect(await task(page, 'Send the check-in').boundingBox()).toEqual(before);
  await page.reload();
  await expect(task(page, 'Send the check-in')).toBeChecked();
});

test('a tick is stored even if the page is left at once', async ({ page }) => {
  // The script arrives after the reader has left.
  await page.route('**/check-list.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue().catch(() => undefined);
  });
  const box = task(page, 'Send the check-in');
  await page.goto(guide);
  await hearKeys(page);
  await box.check();
  await page.reload();
  await expect(box).toBeChecked();
  await page.goto('/about/');
  await page.goto(guide);
  await expect(progress(page)).toHaveText(/^1 of/u);
  await expect(box).toBeChecked();
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
      localStorage.setItem('guides:ticks/how-to-follow-up-after-an-interview', '{"not": ["ours"');
    },
  ],
] as const) {
  test(`with storage ${state}, ticks last until the page is left`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(spoil);
    await page.goto(checklist);
    await task(page, 'Send the check-in').check();
    await expect(progress(page)).toHaveText(/^1 of/u);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    if (state === 'blocked') await expect(task(page, 'Send the check-in')).toBeChecked();
    await task(page, 'Ask one question').check();
    await again(page).click();
    await expect(progress(page)).toHaveText(/^0 of/u);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(task(page, 'Ask one question')).toBeChecked();
    expect(errors).toEqual([]);
  });
}
