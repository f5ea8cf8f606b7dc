import { expect, test } from '@playwright/test';
import { guide } from '../helpers/pages.ts';
import { ids } from '../helpers/templates.ts';

/** Pixels from the top of the screen to an element, and to where a link puts it. */
const topOf = (element: Element) => element.getBoundingClientRect().top;
const placeOf = (element: Element) => 24 + parseFloat(getComputedStyle(element).scrollMarginTop);

test.use({ viewport: { width: 360, height: 740 } });

test('links to what is far below land on it', async ({ page }) => {
  await page.goto(guide);
  await expect(page.locator('html[data-lazy]')).toBeAttached();
  const heading = page.locator('h3[id="reply-to-a-rejection"]');
  await page.getByRole('link', { name: 'Reply to a rejection' }).first().click();
  await expect.poll(() => heading.evaluate(topOf)).toBeCloseTo(await heading.evaluate(placeOf), -1);
  const letter = page.locator(`[id="${ids.reply}"]`);
  await page.goto(`${guide}?#${ids.reply}`);
  await expect.poll(() => letter.evaluate(topOf)).toBeCloseTo(await letter.evaluate(placeOf), -1);
});

for (const way of ['reload', 'back'] as const) {
  test(`the reader's place is the same after ${way}`, async ({ page }) => {
    await page.goto(guide);
    const letter = page.locator(`[id="${ids.checkIn}"]`);
    await letter.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 120);
    await expect(letter.getByRole('button').first()).toBeVisible();
    await page.waitForTimeout(300);
    const top = await letter.evaluate(topOf);
    if (way === 'reload') {
      await page.reload();
    } else {
      await page.goto('/about/');
      await page.goBack();
    }
    await expect(page.locator('html[data-lazy]')).not.toBeAttached();
    await expect.poll(() => letter.evaluate(topOf)).toBeCloseTo(top, -1);
  });
}
