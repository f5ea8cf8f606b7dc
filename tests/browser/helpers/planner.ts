import type { Locator, Page } from '@playwright/test';

/** A Tuesday. The planner's clock is stopped in tests. */
export const TODAY = '2026-03-10T12:00:00Z';

export async function openPlanner(page: Page, query = ''): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await page.goto(`/planner/${query}`);
}

export const fields = (page: Page) => ({
  interview: page.getByLabel('Interview date', { exact: true }),
  kind: page.getByLabel('Kind of interview', { exact: true }),
  promised: page.getByLabel('Decision promised by', { exact: true }),
  company: page.getByRole('textbox', { name: 'Company', exact: true }),
  interviewer: page.getByRole('textbox', { name: 'Interviewer Name', exact: true }),
});

export const answer = (page: Page): Locator => page.locator('follow-up-planner').getByRole('status');

export const steps = (page: Page): Locator => page.locator('follow-up-planner ol > li');

/** The dates in the margin of the timeline. */
export async function days(page: Page): Promise<(string | null)[]> {
  const times = await steps(page).locator('.timeline-when time').all();
  return Promise.all(times.map((time) => time.getAttribute('datetime')));
}
