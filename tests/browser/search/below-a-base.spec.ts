import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createSiteServer } from '../../../src/host/site-server.ts';
import { articleSource } from '../../helpers/article-source.ts';
import { buildCopy, copyProject } from '../../helpers/build-copy.ts';

let root: string;
let server: Server;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  root = copyProject();
  const body = '## One\n\nSome text.\n\n### A letter\n\n```\nSubject: Hello\n\nAbout the zither.\n```\n';
  const { status, output } = buildCopy(
    root,
    { 'a-guide.md': articleSource({ title: 'A Guide', date: '2025-01-01', body }) },
    { BASE_PATH: '/some/where/' },
  );
  expect(status, output).toBe(0);
  server = createSiteServer({ folder: join(root, 'dist'), base: '/some/where/' });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});

test.afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

test('the search works below a base', async ({ page }) => {
  const home = `http://localhost:${(server.address() as AddressInfo).port}/some/where/`;
  await page.goto(home);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zither');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${home}search/?q=zither`);
  await expect(page.getByText('1 guide for “zither”.')).toBeVisible();
  await page.getByRole('link', { name: 'A letter' }).click();
  await expect(page).toHaveURL(`${home}articles/a-guide/#email-a-letter`);
  await page.goto(`${home}search/?q=giude`);
  await page.getByRole('link', { name: 'guide', exact: true }).click();
  await expect(page).toHaveURL(`${home}search/?q=guide`);
  await expect(page.getByText('1 guide for “guide”.')).toBeVisible();
});
