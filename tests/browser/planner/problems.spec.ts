import { expect, test, type Locator, type Page } from '@playwright/test';
import { answer, days, fields, openPlanner } from '../helpers/planner.ts';

const noSuchDay = "That date doesn't exist. Enter month, day and year.";

const look = (field: Locator) => field.evaluate((element) => getComputedStyle(element).borderColor);

test.describe('an invalid date is explained next to its field', () => {
  for (const [query, name, sentence] of [
    ['?interview=', 'interview', 'Enter the interview date. All other dates depend on it.'],
    ['?interview=2026-02-31', 'interview', noSuchDay],
    ['?interview=soon', 'interview', noSuchDay],
    ['?interview=0001-01-01', 'interview', 'The year 0001 is more than 10 years away. Check the year.'],
    ['?interview=9999-12-31', 'interview', 'The year 9999 is more than 10 years away. Check the year.'],
    ['?interview=2026-03-12&promised=2026-02-31', 'promised', noSuchDay],
    [
      '?interview=2026-03-12&promised=2026-03-11',
      'promised',
      'This is before the interview on Thursday, March 12. Enter the day they promised to decide, or leave it blank.',
    ],
  ] as const) {
    test(query, async ({ page }) => {
      await openPlanner(page, query);
      const field = fields(page)[name];
      const other = fields(page)[name === 'interview' ? 'promised' : 'interview'];
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(new RegExp(`${sentence.replaceAll('.', '\\.')}$`, 'u'));
      await expect(page.getByText(sentence)).toBeVisible();
      await expect(other).not.toHaveAttribute('aria-invalid');
      expect(await look(field)).not.toEqual(await look(other));
      await expect(answer(page)).toHaveText(/^Check the (?:interview|decision) date\.$/u);
      expect(await days(page)).toEqual([]);
      await field.fill('2026-03-13');
      await expect(field).not.toHaveAttribute('aria-invalid');
      await expect(page.getByText(sentence)).toHaveCount(0);
      await expect.poll(() => days(page)).toHaveLength(3);
    });
  }
});

/** Counts how often a field is marked as invalid. */
async function countInvalid(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.body.dataset['marks'] = '0';
    new MutationObserver((changes) => {
      const marks = changes.filter(({ target }) => target instanceof Element && target.hasAttribute('aria-invalid'));
      document.body.dataset['marks'] = String(Number(document.body.dataset['marks']) + marks.length);
    }).observe(document.body, { subtree: true, attributeFilter: ['aria-invalid'] });
  });
  return async () => Number(await page.locator('body').getAttribute('data-marks'));
}

test('a date is not marked while it is typed, but when it is left unfinished', async ({ page }) => {
  await openPlanner(page);
  const marks = await countInvalid(page);
  const { interview, promised, kind } = fields(page);
  await interview.focus();
  await page.keyboard.type('03122026');
  await expect(answer(page)).toContainText('Send the thank-you on Thursday, March 12.');
  await promised.focus();
  await kind.focus();
  expect(await marks()).toBe(0);
  await promised.focus();
  await page.keyboard.type('0231');
  await expect(promised).not.toHaveAttribute('aria-invalid');
  await kind.focus();
  await expect(page.getByText(noSuchDay)).toBeVisible();
});

test('a wrong year is explained after a pause, an emptied date on leaving the field', async ({ page }) => {
  await openPlanner(page, '?interview=2026-03-12');
  const { interview, kind } = fields(page);
  await interview.focus();
  await page.keyboard.type('03120001');
  await expect(page.getByText('The year 0001 is more than 10 years away.')).toBeVisible();
  await expect(interview).toBeFocused();
  expect(await days(page)).toEqual([]);
  await interview.fill('');
  await kind.focus();
  await expect(page.getByText('Enter the interview date. All other dates depend on it.')).toBeVisible();
});
