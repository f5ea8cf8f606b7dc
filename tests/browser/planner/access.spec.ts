import { expect, test } from '@playwright/test';
import { findFaults } from '../helpers/find-faults.ts';
import { guide, LONG } from '../helpers/pages.ts';
import { fields, openPlanner, steps } from '../helpers/planner.ts';

test('works with the keyboard alone', async ({ page }) => {
  await openPlanner(page);
  const { interview, kind, promised, company, interviewer } = fields(page);
  const tabTo = async (name: string) => {
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.getAttribute('aria-label')) === name || (await focused.textContent()) === name) return;
    }
    throw new Error(`The Tab key does not reach "${name}".`);
  };
  await interview.focus();
  await page.keyboard.type('03122026');
  await page.keyboard.press('Tab');
  // Skips the button that opens the browser's date picker.
  while (!(await kind.evaluate((field) => field === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.type('Fin');
  await expect(kind).toHaveValue('final-round');
  await page.keyboard.press('Tab');
  await expect(promised).toBeFocused();
  while (!(await company.evaluate((field) => field === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.type('Acme');
  await page.keyboard.press('Tab');
  await expect(interviewer).toBeFocused();
  await page.keyboard.type('Sarah');
  await expect(page.getByRole('button', { name: 'Calendar file: Thank-you' })).toBeVisible();
  await tabTo('Calendar file: Thank-you');
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toBe('thank-you.ics');
  await expect(page.getByRole('button', { name: 'Calendar file: Thank-you' })).toBeFocused();
  await tabTo('Check-in when they named no date');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${guide}#email-check-in-when-they-named-no-date`);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [state, query] of [
    ['an answer', '?interview=2026-02-24&kind=final-round&promised=2026-03-04'],
    ['errors', '?interview=2026-02-31&promised=0001-01-01'],
  ] as const) {
    test(`is accessible with ${state} and fits a screen of 320 px, ${colorScheme}`, { tag: LONG }, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await openPlanner(page, query);
      await fields(page).company.fill('A company with quite a long name, limited');
      await expect(state === 'errors' ? page.getByText("That date doesn't exist.") : steps(page).first()).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
    });
  }
}

test('prints the answer with the interview it belongs to', async ({ page }) => {
  await openPlanner(page, '?interview=2026-03-12&kind=final-round');
  const occasion = page.getByText('Final round at Acme on Thursday, March 12');
  await fields(page).company.fill('Acme');
  await expect(occasion).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(occasion).toBeVisible();
  await expect(steps(page).first()).toBeVisible();
  await expect(fields(page).interview).toBeHidden();
  await expect(page.locator('.planner button:visible')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('/planner/ shows the rules', async ({ page }) => {
    await page.goto('/planner/?interview=2026-03-12');
    await expect(
      page.getByRole('row', { name: 'Check-in, when they named none 7 days after the interview' }),
    ).toBeVisible();
    await expect(page.getByText('Business days are Monday to Friday.')).toBeVisible();
    await expect(page.getByText('Without it, use the rules below.')).toBeVisible();
    await expect(page.locator('.planner')).toBeHidden();
    await expect(page.getByLabel('Interview date')).toHaveCount(1);
    await expect(page.getByLabel('Interview date')).toBeHidden();
  });

  test('a guide that contains the rules refers to them', async ({ page }) => {
    await page.goto(guide);
    await expect(page.getByText('Without it, use the rules above.')).toBeVisible();
    await expect(page.getByLabel('Interview date')).toBeHidden();
  });
});
