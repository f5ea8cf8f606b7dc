import { expect, test } from '@playwright/test';
import { again, checklist, progress, task } from '../helpers/checklist.ts';
import { findFaults } from '../helpers/find-faults.ts';
import { guide, LONG } from '../helpers/pages.ts';

test('the script is fetched when a list comes close to the screen', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const fetched = () => requests.some((url) => url.includes('/check-list.'));
  await page.goto(guide);
  await page.waitForLoadState('networkidle');
  expect(fetched()).toBe(false);
  await page.locator('check-list').scrollIntoViewIfNeeded();
  await expect.poll(fetched).toBe(true);
});

test('a checklist works with the keyboard alone', async ({ page }) => {
  await page.goto(checklist);
  await expect(progress(page)).toHaveText(/^0 of/u);
  await page.getByRole('link', { name: 'The checklist', exact: true }).last().focus();
  await page.keyboard.press('Tab');
  await expect(task(page, 'Write down the names')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(progress(page)).toHaveText(/^2 of/u);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(again(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(progress(page)).toHaveText(/^0 of/u);
});

test('boxes and ticks are printed without scrolling to them', async ({ page }) => {
  await page.goto(checklist);
  await task(page, 'Send the check-in').check();
  await expect(progress(page)).toHaveText(/^1 of/u);
  await page.goto(guide);
  await page.emulateMedia({ media: 'print' });
  await expect(task(page, 'Send the check-in')).toBeChecked();
  const look = (name: string) =>
    task(page, name).evaluate((box) => ({
      tick: getComputedStyle(box, '::before').content,
      color: getComputedStyle(box).color,
      border: getComputedStyle(box).borderStyle,
    }));
  expect(await look('Send the check-in')).toEqual({ tick: '"✓"', color: 'rgb(0, 0, 0)', border: 'solid' });
  expect(await look('Ask one question')).toEqual({ tick: 'none', color: 'rgb(0, 0, 0)', border: 'solid' });
  await expect(page.locator('check-list')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('boxes can be ticked without JavaScript', async ({ page }) => {
    await page.goto(checklist);
    await page.getByText('Send the check-in', { exact: true }).click();
    await expect(task(page, 'Send the check-in')).toBeChecked();
    await expect(page.locator('check-list')).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `a checklist is accessible and fits a phone, ticked and not, in ${colorScheme} colors`,
    { tag: LONG },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(checklist);
      await task(page, 'Send the check-in').check();
      await expect(progress(page)).toHaveText(/^1 of/u);
      expect(await findFaults(page)).toEqual([]);
      await again(page).click();
      expect(await findFaults(page)).toEqual([]);
    },
  );
}
