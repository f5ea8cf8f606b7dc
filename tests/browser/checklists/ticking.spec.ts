import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { TICKS_KEY, again, checklist, makeChecklist, progress, serveTasks, task } from '../helpers/checklist.ts';
import { guide } from '../helpers/pages.ts';

/** A checklist with everything that it may contain, from the tests of the Markdown pipeline. */
const [everyTask = ''] =
  /<check-list.*?<\/ul>(?=\n<blockquote>)/su.exec(
    readFileSync(new URL('../../markdown/fixtures/every-construct.page.html', import.meta.url), 'utf8'),
  ) ?? [];

test("clicking a task's text ticks it; ticks are counted and stored", async ({ page }) => {
  await page.goto(checklist);
  const total = await page.getByRole('checkbox').count();
  await expect(progress(page)).toHaveText(`0 of ${total} done`);
  await expect(again(page)).toBeHidden();
  await page.getByText('Send the thank-you, tonight or tomorrow').click();
  await task(page, 'Read it aloud once').check();
  await expect(progress(page)).toHaveText(`2 of ${total} done`);
  await expect(page.getByRole('progressbar', { name: 'The checklist' })).toHaveJSProperty('value', 2);
  await page.reload();
  await expect(task(page, 'Send the thank-you, tonight or tomorrow')).toBeChecked();
  await expect(task(page, 'Read it aloud once')).toBeChecked();
  await expect(progress(page)).toHaveText(`2 of ${total} done`);
  await page.goto('/articles/how-to-reschedule-an-interview/#the-checklist');
  await expect(progress(page)).toHaveText(/^0 of/u);
});

test('"Start again" removes all ticks, and "Undo" restores them', async ({ page }) => {
  await page.goto(checklist);
  await task(page, 'Send the thank-you').check();
  await task(page, 'Send the check-in').check();
  await again(page).click();
  await expect(progress(page)).toHaveText(/^0 of/u);
  expect(await page.evaluate((key) => localStorage.getItem(key), TICKS_KEY)).toBeNull();
  const undo = page.getByRole('button', { name: 'Undo: The checklist' });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(progress(page)).toHaveText(/^2 of/u);
  await again(page).click();
  await task(page, 'Ask one question').check();
  await expect(undo).toBeHidden();
  await expect(again(page)).toBeVisible();
  await page.reload();
  await expect(progress(page)).toHaveText(/^1 of/u);
});

test.describe('a list with links, nested tasks and ticks by the author', () => {
  test.beforeEach(async ({ page }) => {
    expect(everyTask).toContain('nested');
    await serveTasks(page, everyTask);
    await page.goto(guide);
    await page.locator('check-list').scrollIntoViewIfNeeded();
  });

  test('a task that the author ticked can be unticked', async ({ page }) => {
    await expect(progress(page)).toHaveText('1 of 4 done');
    await expect(again(page)).toBeHidden();
    await task(page, 'Read the guide').uncheck();
    await page.reload();
    await expect(task(page, 'Read the guide')).not.toBeChecked();
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(progress(page)).toHaveText('1 of 4 done');
    await expect(task(page, 'Read the guide')).toBeChecked();
  });

  test('a nested task has its own tick', async ({ page }) => {
    await page.getByText('nested', { exact: true }).click();
    await expect(task(page, 'nested')).toBeChecked();
    await expect(progress(page)).toHaveText('2 of 4 done');
    await task(page, 'Read the guide').uncheck();
    await expect(task(page, 'nested')).toBeChecked();
  });

  test('a link in a task is followed and does not tick it', async ({ page }) => {
    const link = page.locator('.task').getByRole('link', { name: 'the guide' });
    await link.evaluate((element) => {
      element.setAttribute('href', '#the-thank-you');
    });
    await link.click();
    await expect(page).toHaveURL(`${guide}#the-thank-you`);
    await expect(task(page, 'Read the guide')).toBeChecked();
    await page.locator('.task b, .task strong').click();
    await expect(task(page, 'Send the email')).toBeChecked();
  });
});

test('each section counts its own tasks', async ({ page }) => {
  const section = (name: string, tasks: string[]) => `<h2 id="${name}">${name}</h2>${makeChecklist(name, tasks)}`;
  await serveTasks(page, section('Before', ['Ask', 'Send']) + section('After', ['Send']));
  await page.goto(guide);
  await page.locator('check-list').first().scrollIntoViewIfNeeded();
  await page.getByRole('checkbox').nth(2).check();
  await expect(progress(page)).toHaveText(['0 of 2 done', '1 of 1 done']);
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: 'Start again: After' }).click();
  await expect(progress(page)).toHaveText(['1 of 2 done', '0 of 1 done']);
});
