import { expect, type Locator, type Page, test } from '@playwright/test';
import { visitedBefore } from '../helpers/earlier-visit.ts';
import { guide } from '../helpers/pages.ts';
import { field, ids, openCard, sharedDetail } from '../helpers/templates.ts';

/** Presses a button that vanishes, and expects the focus in the same place, not at the start of the page. */
async function expectFocusStays(place: Locator, name: RegExp): Promise<void> {
  await place.getByRole('button', { name }).press('Enter');
  await expect(place.locator(':focus')).toHaveCount(1);
}

async function editedCard(page: Page): Promise<Locator> {
  await page.goto(guide);
  const card = await openCard(page, ids.checkIn);
  await card.getByRole('button', { name: /^Edit text/u }).click();
  await card.getByRole('textbox', { name: /^Text/u }).fill('Subject: Mine [Company]\n\nMine, [Interviewer Name]');
  return card;
}

test.describe('a control that vanishes leaves the focus where it was', () => {
  test('when an application is deleted, and when it is back', async ({ page }) => {
    await page.goto(guide);
    const card = await openCard(page, ids.one);
    await (await field(card, 'Company')).fill('Acme');
    await expectFocusStays(card, /^Delete this application/u);
    await expect(card.getByRole('status')).toContainText('“Acme” was deleted.');
    await expectFocusStays(card, /^Undo/u);
    await expect(card.locator('.letter')).toContainText('Acme');
  });

  test('when everything is forgotten above all templates', async ({ page }) => {
    await page.goto('/templates/');
    await (await sharedDetail(page, 'Your Name')).fill('Maya');
    const details = page.locator('shared-details');
    await expectFocusStays(details, /^Forget everything/u);
    await expect(details.getByRole('status')).toContainText('Everything was forgotten.');
    await expectFocusStays(details, /^Undo/u);
  });

  test('when an edited letter is the template again, and when it is back', async ({ page }) => {
    const card = await editedCard(page);
    await expectFocusStays(card, /^Back to the template/u);
    await expectFocusStays(card, /^Undo/u);
    await expect(card.locator('.letter')).toContainText('Mine');
  });

  test('when the form of an edited letter closes', async ({ page }) => {
    const card = await editedCard(page);
    await card.getByRole('button', { name: /^Done editing/u }).click();
    await field(card, 'Company');
    await expectFocusStays(card, /^Delete this application/u);
  });

  test('when the letter is copied without its subject', async ({ page }) => {
    await page.goto(guide);
    const card = await openCard(page, ids.one);
    await card.getByRole('button', { name: /^Copy email/u }).click();
    await expectFocusStays(card, /^Copy without the subject/u);
  });

  test('when an application is deleted from the next steps, and when it is back', async ({ page }) => {
    await visitedBefore(page, [
      ['name/Company', 'Acme'],
      ['planner/interview', '2030-03-12'],
    ]);
    await page.goto('/planner/');
    const steps = page.locator('next-steps');
    await expectFocusStays(steps, /^Delete/u);
    await expectFocusStays(steps, /^Undo/u);
  });
});

test('filling in ends editing: what is shown is what is copied', async ({ page }) => {
  const card = await editedCard(page);
  await card.getByRole('button', { name: /^Fill in/u }).click();
  await expect(card.getByRole('textbox', { name: /^Text/u })).toHaveCount(0);
  await (await field(card, 'Company')).fill('Acme');
  await expect(card.locator('.letter')).toContainText('Mine Acme');
});

for (const width of [360, 1280])
  test(`what is said after copying follows the buttons for the keyboard, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(guide);
    const card = await openCard(page, ids.one);
    const copy = card.getByRole('button', { name: /^Copy email/u });
    const subject = card.getByRole('button', { name: /^Copy without the subject/u });
    await copy.press('Enter');
    await expect(subject).toBeVisible();
    await copy.press('Tab');
    await expect(card.getByRole('button', { name: /^Open in…/u })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card.getByRole('button', { name: /^Fill in “/u })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(subject).toBeFocused();
  });
