import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { allGuides, box, found, status } from '../helpers/search.ts';

test('without a connection, the search says so, lists all guides, and tries again on the next query', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await box(page).fill('salary');
  await expect(status(page)).toHaveText('Search could not be loaded. Check your connection and try again.');
  await expect(allGuides(page)).toBeVisible();
  await page.unroute('**/pagefind/**');
  await box(page).fill('salary offer');
  await expect(status(page)).toHaveText(/for “salary offer”/u);
});

for (const address of ['/search/?q=thank', '/search/?category=Offers', '/search/'])
  test(`with scripts blocked, ${address} says so at once and lists all guides`, async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(address);
    const sentence = page.getByText('Search could not be loaded. Here are all the guides.');
    await expect(sentence).toBeVisible({ timeout: 1000 });
    await expect(allGuides(page)).toBeVisible({ timeout: 500 });
    expect(await page.getByText('could not be loaded').count()).toBe(1);
  });

test('works under a strict content security policy with Trusted Types', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.route('**/search/?q=*', async (route) => {
    const response = await route.fetch();
    const inline = (await response.text()).matchAll(
      /<script(?: type="(?:module|speculationrules)")?>([^<]*)<\/script>/gu,
    );
    const hashes = [...inline].map(
      ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
    const policy = [
      "default-src 'none'",
      `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`,
      "style-src 'self' 'unsafe-inline'",
      "connect-src 'self'",
      "img-src 'self'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ];
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy.join('; ') } });
  });
  await page.goto('/search/?q=intervew+thank');
  await expect(found(page)).not.toHaveCount(0);
  await expect(status(page)).toHaveText(/for “interview thank”/u);
  expect(messages).toEqual([]);
});
