import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createSiteServer } from '../../../src/host/site-server.ts';
import { ensureFixtureSite, fixtureOrigin } from '../../helpers/fixture-site.ts';

const { base } = fixtureOrigin('below-a-base');
let server: Server;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = createSiteServer({ folder: join(await ensureFixtureSite('below-a-base'), 'dist'), base });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});

test.afterAll(() => {
  server.close();
});

test('the search works below a base path', async ({ page }) => {
  const home = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
  await page.goto(`${home}about/`);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('zither');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${home}search/?q=zither`);
  await expect(page.getByText('1 guide for “zither”.')).toBeVisible();
  await page.getByRole('link', { name: 'A letter' }).click();
  await expect(page).toHaveURL(`${home}articles/zither/#email-a-letter`);
  await page.goto(`${home}search/?q=zihter`);
  await expect(page.getByText('1 guide for “zither”, the nearest to “zihter”.')).toBeVisible();
});
