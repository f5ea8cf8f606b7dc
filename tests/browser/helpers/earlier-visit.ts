import type { Page } from '@playwright/test';

/** The question about the application of an earlier visit. */
export const question = (page: Page) => page.locator('application-question').getByRole('status');

/** Stores applications as an earlier visit would have left them, the last changed first. */
export async function visitedBefore(page: Page, ...applications: (typeof acme)[]): Promise<void> {
  const given = applications.length > 0 ? applications : [acme];
  const entries = given.flatMap((application, index) => [
    ...application.map(([key, value]) => [`a${index}/${key}`, value]),
    [`a${index}/changed`, String(1000 - index)],
  ]);
  await page.goto('/about/');
  await page.evaluate((stored) => {
    localStorage.setItem('guides:applications', stored);
  }, JSON.stringify(entries));
}

export const acme: readonly (readonly [key: string, value: string])[] = [
  ['name/Company', 'Acme'],
  ['name/Position', 'Data Analyst'],
  ['name/Interviewer Name', 'Sarah'],
  ['text/how-to-follow-up-after-an-interview/email-thank-you-after-one-interview/topic/1', 'pumps'],
];

export const globex: typeof acme = [
  ['name/Company', 'Globex'],
  ['name/Position', 'Buyer'],
];
