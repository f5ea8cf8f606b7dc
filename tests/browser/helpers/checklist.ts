import { expect, type Page } from '@playwright/test';
import { guide } from './pages.ts';

export const TICKS_KEY = 'guides:ticks/how-to-follow-up-after-an-interview';
export const checklist = `${guide}#the-checklist`;

export const task = (page: Page, name: string) => page.getByRole('checkbox', { name });
export const progress = (page: Page) => page.locator('check-list').getByRole('status');
export const again = (page: Page) => page.getByRole('button', { name: 'Start again: The checklist' });

/** Renders a checklist as the site does. */
export function makeChecklist(name: string, tasks: readonly string[]): string {
  const items = tasks.map((text) => `<li class="task"><label><input type="checkbox"> ${text}</label></li>`);
  return `<check-list data-name="${name}"><p role="status"></p></check-list><ul>${items.join('')}</ul>`;
}

/** Serves the guide with its checklist replaced by other HTML. */
export async function serveTasks(page: Page, html: string): Promise<void> {
  await page.route(`**${guide}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<check-list.*?(?=<h2 id="the-short-version")/su, () => html);
    expect(body).toContain(html);
    await route.fulfill({ response, body });
  });
}
