import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { guide } from '../helpers/pages.ts';
import { field, ids, openCard } from '../helpers/templates.ts';

test('the links contain the filled-in email', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  await (await field(card, 'Position')).fill('R&D 100% "lead"');
  await card.getByRole('button', { name: /^Open in…/u }).click();
  await expect(card.getByRole('listitem').filter({ hasText: /^\d blanks left: /u })).toBeVisible();
  const body = /^Dear \[Interviewer Name\],\r\n\r\nThank you .* R&D 100% "lead" role\..*\[Your Name\]$/su;
  const subject = 'Thank you for the R&D 100% "lead" interview';

  const hrefOf = async (name: string) =>
    (await card.getByRole('link', { name, exact: false }).getAttribute('href')) ?? '';
  const mailto = await hrefOf('Open in your email app: Thank-you after one interview');
  const [, encodedSubject = '', encodedBody = ''] = /^mailto:\?subject=(.*)&body=(.*)$/u.exec(mailto) ?? [];
  expect(decodeURIComponent(encodedSubject)).toBe(subject);
  expect(decodeURIComponent(encodedBody)).toMatch(body);
  for (const [name, key] of [
    ['Open in Gmail', 'su'],
    ['Open in Outlook', 'subject'],
  ] as const) {
    const { searchParams } = new URL(await hrefOf(name));
    expect(searchParams.get(key)).toBe(subject);
    expect(searchParams.get('body')).toMatch(body);
  }
});

test('an email too long for a link must be copied', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  await card.getByRole('button', { name: /^Open in…/u }).click();
  await (await field(card, 'Lesson')).fill('word '.repeat(130));
  await expect(card.getByRole('link', { name: /^Open in your email app/u })).toHaveCount(0);
  await expect(card.getByText('Too long to open in your email app. Copy it instead.')).toBeVisible();
  await expect(card.getByRole('link', { name: /^Open in Gmail/u })).toBeVisible();
  await (await field(card, 'Lesson')).fill('word '.repeat(300));
  await expect(card.getByRole('link')).toHaveCount(0);
});

test('a draft can be downloaded', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  await card.getByRole('button', { name: /^Open in…/u }).click();
  const downloading = page.waitForEvent('download');
  await card.getByRole('button', { name: /^Download/u }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${ids.one}.eml`);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^X-Unsent: 1\r\n/u);
});

test('a reply says to answer in the same thread', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.reply);
  await expect(card).toContainText('Send this as a reply');
  await expect(card.locator('.primary:visible')).toHaveText('Fill in');
  await (await field(card, 'Position')).fill('Word');
  for (const box of await card.getByRole('textbox').all()) await box.fill('Word');
  await card.getByRole('button', { name: /^Done:/u }).click();
  await expect(card.locator('.primary:visible')).toHaveText('Copy body');
  await expect(card.getByRole('button', { name: /^Open in…/u })).toHaveCount(0);
});

test('a phone can share the text', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: ({ text }: ShareData) => {
        document.title = text ?? '';
        return Promise.resolve();
      },
    });
  });
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  await card.getByRole('button', { name: /^Open in…/u }).click();
  await card.getByRole('button', { name: /^Share/u }).click();
  await expect(page).toHaveTitle(/^Subject: Thank you for the \[Position\] interview Dear/u);
});

test('Escape closes the ways to send, and not the form', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  const send = card.getByRole('button', { name: /^Open in…/u });
  const gmail = card.getByRole('link', { name: /^Open in Gmail/u });
  const company = await field(card, 'Company');
  for (const place of [send, gmail, card.getByRole('button', { name: /^Copy email/u })]) {
    await send.click();
    await expect(gmail).toBeVisible();
    await place.press('Escape');
    await expect(gmail).toBeHidden();
    await expect(send).toBeFocused();
    await expect(send).toHaveAttribute('aria-expanded', 'false');
    await expect(company).toBeVisible();
  }
  await send.click();
  await company.press('Escape');
  await expect(company).toBeHidden();
  await expect(gmail).toBeVisible();
});

test('the ways to send follow their button for the keyboard', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  const send = card.getByRole('button', { name: /^Open in…/u });
  await send.press('Enter');
  await send.press('Tab');
  await expect(card.getByRole('link', { name: /^Open in your email app/u })).toBeFocused();
});
