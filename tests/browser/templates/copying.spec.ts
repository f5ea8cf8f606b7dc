import { expect, test } from '@playwright/test';
import { guide } from '../helpers/pages.ts';
import { copied, fences, field, ids, openCard } from '../helpers/templates.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('an untouched template copies to the text of its fence', async ({ page }) => {
  await page.goto(guide);
  expect(fences).toHaveLength(9);
  const cards = page.locator('email-template');
  await expect(cards).toHaveCount(fences.length);
  for (const [index, text] of fences.entries()) {
    const card = cards.nth(index);
    await card.scrollIntoViewIfNeeded();
    await card.getByRole('button', { name: /^Copy email/u }).click();
    await expect.poll(() => copied(page)).toBe(text);
  }
});

test('subject and body can be copied separately', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  await (await field(card, 'Position')).fill('Nurse');
  await card.getByRole('button', { name: 'Copy subject: Thank-you after one interview' }).click();
  await expect(card.getByRole('status')).toHaveText('Copied.');
  expect(await copied(page)).toBe('Thank you for the Nurse interview');
  await card.getByRole('button', { name: 'Copy body: Thank-you after one interview' }).click();
  await expect.poll(() => copied(page)).toMatch(/^Dear \[Interviewer Name\],\n\n.*\[Your Name\]$/su);
});

test('after copying, the status names the blanks left and leads to the first', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.checkIn);
  for (const label of ['Position', 'Interviewer Name', 'Promised date', 'Your Name']) {
    await (await field(card, label)).fill('x');
  }
  await card.getByRole('button', { name: 'Copy email' }).click();
  await expect(card.getByRole('status')).toContainText('Copied. 2 blanks left: Interview date, Company.');
  await card.getByRole('button', { name: 'Copy without the subject' }).click();
  await expect.poll(() => copied(page)).toMatch(/^Dear x,/u);
  await card.getByRole('button', { name: 'Fill in “Interview date”' }).click();
  await expect(card.getByRole('textbox', { name: 'Interview date' })).toBeFocused();
});

for (const [width, below] of [
  [360, 400],
  [360, 60],
  [768, 400],
] as const) {
  test(`the buttons keep their place whatever appears above them, ${below} px above the edge of a screen of ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(guide);
    const card = await openCard(page, ids.checkIn);
    const copy = card.getByRole('button', { name: 'Copy email' });
    await card.evaluate((element, space) => {
      scrollBy(0, element.getBoundingClientRect().bottom - innerHeight + space);
    }, below);
    const before = (await copy.boundingBox())?.y ?? 0;
    // A real click scrolls first, to where the edge of the screen does not count.
    await copy.dispatchEvent('click');
    const status = card.getByRole('status');
    await expect(status).toContainText('Copied');
    expect((await status.boundingBox())?.height).toBeGreaterThan(40);
    expect((await copy.boundingBox())?.y).toBeCloseTo(before, 0);
    await card.getByRole('button', { name: 'Open in…' }).dispatchEvent('click');
    await expect(card.getByRole('link', { name: /^Open in Gmail/u })).toBeVisible();
    expect((await copy.boundingBox())?.y).toBeCloseTo(before, 0);
  });
}

test('the same message is announced again', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  const status = card.getByRole('status');
  await card.getByRole('button', { name: 'Copy email' }).click();
  await expect(status).toContainText('Copied');
  const changes = status.evaluate(
    (element) =>
      new Promise((resolve) => {
        const seen: string[] = [];
        new MutationObserver(() => {
          seen.push(element.textContent === '' ? 'empty' : 'words');
          if (seen.length === 2) resolve(seen);
        }).observe(element, { childList: true });
      }),
  );
  await card.getByRole('button', { name: 'Copy email' }).click();
  expect(await changes).toEqual(['empty', 'words']);
});

for (const [reason, deny] of [
  ['denied', () => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('denied')) })],
  ['missing', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const) {
  test(`with the clipboard ${reason}, the text can be copied by hand`, async ({ page }) => {
    await page.addInitScript(deny);
    await page.goto(guide);
    const card = await openCard(page, ids.one);
    await card.getByRole('button', { name: 'Copy email' }).click();
    await expect(card.getByRole('status')).toContainText('press Ctrl+C');
    const area = card.getByRole('textbox', { name: 'Text to copy' });
    await expect(area).toBeFocused();
    await expect(area).toHaveValue(fences[0] ?? '');
    await expect(area).not.toBeEditable();
    expect(await page.evaluate(() => String(getSelection()))).toBe(fences[0]);
    // It must not stay below the letter to another employer.
    await (await field(card, 'Company')).fill('Acme');
    await expect(area).toHaveCount(0);
  });
}

test('the button shows a tick, and the status is emptied when the text changes', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  const button = card.getByRole('button', { name: /^Copy body/u });
  await button.click();
  await expect(button).toHaveText('✓');
  await expect(card.getByRole('status')).toContainText('Copied');
  await expect(button).toHaveText('Copy body');
  await (await field(card, 'Company')).fill('Acme');
  await expect(card.getByRole('status')).toHaveText('');
});

test('every button names its template', async ({ page }) => {
  await page.goto(guide);
  for (const card of await page.locator('email-template').all())
    await openCard(page, (await card.getAttribute('id')) ?? '');
  const names = await page
    .locator('email-template button')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
  expect(names.length).toBeGreaterThan(32);
  expect(new Set(names).size).toBe(names.length);
});

test('code can be copied, too', async ({ page }) => {
  await page.goto('/articles/how-to-talk-through-a-coding-interview/');
  const code = page.locator('copy-code').first();
  await code.scrollIntoViewIfNeeded();
  const text = await code.locator('code').innerText();
  await code.getByRole('button', { name: /^Copy code: ./u }).click();
  await expect(code.getByRole('status')).toHaveText('Copied');
  expect(await copied(page)).toBe(text);
});
