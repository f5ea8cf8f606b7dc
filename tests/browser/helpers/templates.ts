import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { guide } from './pages.ts';

/** Texts of the fences in the guide, from its file. */
export const fences = [...readFileSync(sourceOf(guide), 'utf8').matchAll(/^```\n(Subject:.*?)\n```$/gmsu)].map(
  ([, text = '']) => text,
);

function sourceOf(path: string): string {
  return `tests/fixtures/site/content${path.slice(0, -1)}.mdx`;
}

export const ids = {
  one: 'email-thank-you-after-one-interview',
  panel: 'email-thank-you-after-a-panel',
  references: 'email-after-they-asked-for-references',
  checkIn: 'email-check-in-when-the-date-has-passed',
  reply: 'email-reply-to-a-rejection',
};

/** Opens the row of a card if it is in one, scrolls to the card, so that its code loads, and returns it. */
export async function openCard(page: Page, id: string): Promise<Locator> {
  const card = page.locator(`[id="${id}"]`);
  const row = page.locator('details.template:not([open])', { has: card });
  if ((await row.count()) > 0) await row.locator('summary').click();
  await card.scrollIntoViewIfNeeded();
  await card.getByRole('button').first().waitFor();
  return card;
}

/** Opens the details that all templates share and returns the field with this label. */
export async function sharedDetail(page: Page, label: string): Promise<Locator> {
  const control = page.locator('shared-details').getByRole('textbox', { name: label, exact: true });
  if (!(await control.isVisible())) await page.getByRole('button', { name: 'Edit details', exact: true }).click();
  return control;
}

/** Opens the fields of a card and returns the one with this label. */
export async function field(card: Locator, label: string): Promise<Locator> {
  const control = card.getByRole('textbox', { name: label, exact: true });
  if (!(await control.isVisible())) await card.getByRole('button', { name: /^(?:Fill in|Edit details):/u }).click();
  return control;
}

/** Returns the text of the clipboard. Our pages may not read it, so another page does. */
export async function copied(page: Page): Promise<string> {
  const reader = await page.context().newPage();
  await reader.route('/clipboard', (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }));
  await reader.goto('/clipboard');
  const text = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  return text;
}
