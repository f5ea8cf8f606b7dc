import { expect, test, type Page } from '@playwright/test';
import { guide } from '../helpers/pages.ts';
import { copied } from '../helpers/templates.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const file = `${guide.slice(0, -1)}.md`;
const copyButton = (page: Page) => page.getByRole('button', { name: 'Copy as Markdown' });

test('the button copies a guide as Markdown', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(guide);
  await page.getByRole('link', { name: 'Read as Markdown' }).scrollIntoViewIfNeeded();
  await expect(copyButton(page)).toBeVisible();
  expect(fetched).not.toContain(file);
  await copyButton(page).click();
  await expect(page.locator('copy-markdown [role=status]')).toHaveText('Copied');
  const text = await (await page.request.get(file)).text();
  expect(text).toContain('# How to Follow Up After an Interview');
  expect(await copied(page)).toBe(text);
});

test('the button appears without a layout shift', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(guide);
  const link = page.getByRole('link', { name: 'Read as Markdown' });
  const place = () => page.locator('copy-markdown').evaluate((element) => element.getBoundingClientRect().height);
  const before = await place();
  await link.scrollIntoViewIfNeeded();
  await expect(copyButton(page)).toBeVisible();
  expect(await place()).toBe(before);
});

for (const [reason, breakIt] of [
  ['the clipboard is denied', (page: Page) => page.addInitScript(denyClipboard)],
  ['the file cannot be loaded', (page: Page) => page.route(`**${file}`, (route) => route.abort())],
] as const) {
  test(`when ${reason}, the reader is told what to do instead`, async ({ page }) => {
    await breakIt(page);
    await page.goto(guide);
    await page.getByRole('link', { name: 'Read as Markdown' }).scrollIntoViewIfNeeded();
    await copyButton(page).click();
    await expect(page.locator('copy-markdown [role=status]')).toHaveText(
      "Couldn't copy. Open the Markdown page and copy it there.",
    );
  });
}

function denyClipboard(): void {
  Object.assign(navigator.clipboard, { write: () => Promise.reject(new Error('denied')) });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link is there without the button', async ({ page }) => {
    await page.goto(guide);
    await expect(copyButton(page)).toBeHidden();
    const href = await page.getByRole('link', { name: 'Read as Markdown' }).getAttribute('href');
    const response = await page.request.get(href ?? '');
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  });
});
