import type { Page } from '@playwright/test';

export const announcement = (page: Page) => page.getByText(/^Filled in from your last visit/u);

/** Stores values as an earlier visit would have left them. */
export async function visitedBefore(page: Page, values = lastWeek): Promise<void> {
  await page.goto('/about/');
  await page.evaluate((stored) => {
    localStorage.setItem('guides:values', stored);
  }, JSON.stringify(values));
}

export const lastWeek = [
  ['name/Company', 'Acme'],
  ['name/Interviewer Name', 'Sarah'],
  ['text/how-to-follow-up-after-an-interview/email-thank-you-after-one-interview/topic/1', 'pumps'],
];
