import { expect, test } from '@playwright/test';
import { announcement, visitedBefore } from '../helpers/earlier-visit.ts';
import { guide } from '../helpers/pages.ts';
import { field, ids, openCard } from '../helpers/templates.ts';

test('"Clear my details" clears everything, in every open tab', async ({ page, context }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  await (await field(card, 'Company')).fill('Acme');
  const other = await context.newPage();
  await other.goto('/templates/');
  await expect(other.getByRole('textbox', { name: 'Company' })).toHaveValue('Acme');
  await other.getByRole('button', { name: 'Keep these details' }).click();
  await card.getByRole('button', { name: 'Clear my details' }).click();
  await expect(card.getByRole('textbox', { name: 'Company' })).toHaveValue('');
  await expect(card.locator('.letter')).toContainText('[Company]');
  await expect(other.getByRole('textbox', { name: 'Company' })).toHaveValue('');
  for (const tab of [page, other])
    expect(await tab.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('clearing can be undone until something else is filled in', async ({ page }) => {
  await visitedBefore(page);
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  const company = await field(card, 'Company');
  await page.getByRole('button', { name: 'Clear my details' }).first().click();
  await expect(page.locator('earlier-values')).toContainText('Your details have been cleared.');
  await expect(page.getByRole('button', { name: 'Keep these details' })).toBeHidden();
  await expect(company).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await card.getByRole('button', { name: 'Undo' }).click();
  await card.getByRole('button', { name: 'Clear my details' }).click();
  await expect(card.getByRole('status')).toHaveText('Your details have been cleared.');
  const next = await openCard(page, ids.checkIn);
  await field(next, 'Company');
  await expect(next.getByRole('button', { name: 'Undo' })).toBeVisible();
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(company).toHaveValue('Acme');
  await expect(announcement(page)).toHaveText(
    'Filled in from your last visit: Acme, Sarah, pumps. Still right for this employer?',
  );
  await card.getByRole('button', { name: 'Clear my details' }).click();
  await company.fill('Other');
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(page.locator('earlier-values')).toBeHidden();
  await expect(card.getByRole('status')).toBeEmpty();
});

test('values that another tab cleared and restored still count as from the last visit', async ({ page, context }) => {
  await visitedBefore(page);
  await page.goto(guide);
  const other = await context.newPage();
  await other.goto(guide);
  await expect(announcement(other)).toBeVisible();
  await page.getByRole('button', { name: 'Clear my details' }).first().click();
  await expect(announcement(other)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  const card = await openCard(other, ids.one);
  await expect(card.locator('mark.earlier')).toHaveText(['Sarah', 'pumps', 'Acme']);
  await card.getByRole('button', { name: 'Copy email' }).click();
  await expect(card.getByRole('status')).toContainText('From your last visit');
});
