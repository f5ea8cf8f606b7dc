import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { findFaults } from '../helpers/find-faults.ts';
import { guide, hearKeys, LONG } from '../helpers/pages.ts';

const KEY = 'guides:ticks/how-to-follow-up-after-an-interview';
const section = `${guide}#the-checklist`;

const task = (page: Page, name: string) => page.getByRole('checkbox', { name });
const progress = (page: Page) => page.locator('check-list').getByRole('status');
const again = (page: Page) => page.getByRole('button', { name: 'Start again: The checklist' });

/** Serves the guide with another checklist in place of its own. */
async function serveTasks(page: Page, html: string): Promise<void> {
  await page.route(`**${guide}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<check-list.*?(?=<h2 id="the-short-version")/su, () => html);
    await route.fulfill({ response, body });
  });
}

/** A checklist with all that one can hold, as the tests of the Markdown pipeline have it. */
const [everyTask = ''] =
  /<check-list.*?<\/ul>(?=\n<blockquote>)/su.exec(
    readFileSync(new URL('../../markdown/fixtures/every-construct.page.html', import.meta.url), 'utf8'),
  ) ?? [];

test('a tick is made with the words, counted, and kept', async ({ page }) => {
  await page.goto(section);
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

test('starting again takes all ticks away, and gives them back', async ({ page }) => {
  await page.goto(section);
  await task(page, 'Send the thank-you').check();
  await task(page, 'Send the check-in').check();
  await again(page).click();
  await expect(progress(page)).toHaveText(/^0 of/u);
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
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

test('with the keyboard alone', async ({ page }) => {
  await page.goto(section);
  await expect(progress(page)).toHaveText(/^0 of/u);
  await page.getByRole('link', { name: 'The checklist', exact: true }).last().focus();
  await page.keyboard.press('Tab');
  await expect(task(page, 'Write down the names')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(progress(page)).toHaveText(/^2 of/u);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(again(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(progress(page)).toHaveText(/^0 of/u);
});

test.describe('whatever a list holds', () => {
  test.beforeEach(async ({ page }) => {
    expect(everyTask).toContain('nested');
    await serveTasks(page, everyTask);
    await page.goto(guide);
    await page.locator('check-list').scrollIntoViewIfNeeded();
  });

  test('what the author ticked is ticked, and can be taken back', async ({ page }) => {
    await expect(progress(page)).toHaveText('1 of 4 done');
    await expect(again(page)).toBeHidden();
    await task(page, 'Read the guide').uncheck();
    await page.reload();
    await expect(task(page, 'Read the guide')).not.toBeChecked();
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(progress(page)).toHaveText('1 of 4 done');
    await expect(task(page, 'Read the guide')).toBeChecked();
  });

  test('a nested task stands for itself', async ({ page }) => {
    await page.getByText('nested', { exact: true }).click();
    await expect(task(page, 'nested')).toBeChecked();
    await expect(progress(page)).toHaveText('2 of 4 done');
    await task(page, 'Read the guide').uncheck();
    await expect(task(page, 'nested')).toBeChecked();
  });

  test('a link in a task is followed and ticks nothing', async ({ page }) => {
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

test('ticks stay with their tasks when the guide is edited', async ({ page }) => {
  await page.goto(section);
  await task(page, 'Send the check-in').check();
  await expect(progress(page)).toHaveText(/^1 of/u);
  await serveTasks(
    page,
    `<check-list data-name="The checklist"><p role="status"></p></check-list><ul>${[
      'Something new',
      'Send the check-in',
      'Send the check-in',
    ]
      .map((text) => `<li class="task"><label><input type="checkbox"> ${text}</label></li>`)
      .join('')}</ul>`,
  );
  await page.goto(guide);
  await page.locator('check-list').scrollIntoViewIfNeeded();
  await expect(progress(page)).toHaveText('1 of 3 done');
  await expect(page.getByRole('checkbox').nth(1)).toBeChecked();
  await page.getByRole('checkbox').nth(2).check();
  await page.getByRole('checkbox').nth(1).uncheck();
  await page.reload();
  await expect(progress(page)).toHaveText('1 of 3 done');
  await expect(page.getByRole('checkbox').nth(2)).toBeChecked();
});

test('each section counts its own', async ({ page }) => {
  const list = (name: string, tasks: string[]) =>
    `<h2 id="${name}">${name}</h2><check-list data-name="${name}"><p role="status"></p></check-list><ul>${tasks
      .map((text) => `<li class="task"><label><input type="checkbox"> ${text}</label></li>`)
      .join('')}</ul>`;
  await serveTasks(page, list('Before', ['Ask', 'Send']) + list('After', ['Send']));
  await page.goto(guide);
  await page.locator('check-list').first().scrollIntoViewIfNeeded();
  await page.getByRole('checkbox').nth(2).check();
  await expect(progress(page)).toHaveText(['0 of 2 done', '1 of 1 done']);
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: 'Start again: After' }).click();
  await expect(progress(page)).toHaveText(['1 of 2 done', '0 of 1 done']);
});

test('another tab follows, and so does a page that comes back', async ({ page, context }) => {
  await page.goto(section);
  const other = await context.newPage();
  await other.goto(section);
  await expect(progress(other)).toHaveText(/^0 of/u);
  await task(page, 'Send the check-in').check();
  await expect(task(other, 'Send the check-in')).toBeChecked();
  await expect(progress(other)).toHaveText(/^1 of/u);
  // What a page in the back/forward cache misses.
  await page.evaluate((key) => {
    localStorage.removeItem(key);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, KEY);
  await expect(task(page, 'Send the check-in')).not.toBeChecked();
  await expect(progress(page)).toHaveText(/^0 of/u);
});

test('what is ticked before the script comes is kept', async ({ page }) => {
  const gate = Promise.withResolvers<undefined>();
  await page.route('**/check-list.*.js', async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto(section);
  await task(page, 'Send the check-in').check();
  const before = await task(page, 'Send the check-in').boundingBox();
  gate.resolve(undefined);
  await expect(progress(page)).toHaveText(/^1 of/u);
  await expect(again(page)).toBeVisible();
  expect(await task(page, 'Send the check-in').boundingBox()).toEqual(before);
  await page.reload();
  await expect(task(page, 'Send the check-in')).toBeChecked();
});

for (const [state, spoil] of [
  [
    'blocked',
    () =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new Error('blocked');
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'full of rubbish',
    () => {
      localStorage.setItem('guides:ticks/how-to-follow-up-after-an-interview', '{"not": ["ours"');
    },
  ],
] as const) {
  test(`with storage ${state} nothing is lost while the page is open`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(spoil);
    await page.goto(section);
    await task(page, 'Send the check-in').check();
    await expect(progress(page)).toHaveText(/^1 of/u);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    if (state === 'blocked') await expect(task(page, 'Send the check-in')).toBeChecked();
    await task(page, 'Ask one question').check();
    await again(page).click();
    await expect(progress(page)).toHaveText(/^0 of/u);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(task(page, 'Ask one question')).toBeChecked();
    expect(errors).toEqual([]);
  });
}

test('a tick is kept however soon the page is left', async ({ page }) => {
  // What keeps ticks takes longer than the reader.
  await page.route('**/check-list.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue().catch(() => undefined);
  });
  const box = task(page, 'Send the check-in');
  await page.goto(guide);
  await hearKeys(page);
  await box.check();
  await page.reload();
  await expect(box).toBeChecked();
  await page.goto('/about/');
  await page.goto(guide);
  await expect(progress(page)).toHaveText(/^1 of/u);
  await expect(box).toBeChecked();
});

test('its script is fetched when a list comes near, or when there is something to show', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const fetched = () => requests.some((url) => url.includes('/check-list.'));
  await page.goto(guide);
  await page.waitForLoadState('networkidle');
  expect(fetched()).toBe(false);
  await page.locator('check-list').scrollIntoViewIfNeeded();
  await expect.poll(fetched).toBe(true);
});

test('on paper there are boxes and ticks, without having been scrolled to', async ({ page }) => {
  await page.goto(section);
  await task(page, 'Send the check-in').check();
  await expect(progress(page)).toHaveText(/^1 of/u);
  await page.goto(guide);
  await page.emulateMedia({ media: 'print' });
  await expect(task(page, 'Send the check-in')).toBeChecked();
  const look = (name: string) =>
    task(page, name).evaluate((box) => ({
      tick: getComputedStyle(box, '::before').content,
      color: getComputedStyle(box).color,
      border: getComputedStyle(box).borderStyle,
    }));
  expect(await look('Send the check-in')).toEqual({ tick: '"✓"', color: 'rgb(0, 0, 0)', border: 'solid' });
  expect(await look('Ask one question')).toEqual({ tick: 'none', color: 'rgb(0, 0, 0)', border: 'solid' });
  await expect(page.locator('check-list')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('boxes can be ticked all the same', async ({ page }) => {
    await page.goto(section);
    await page.getByText('Send the check-in', { exact: true }).click();
    await expect(task(page, 'Send the check-in')).toBeChecked();
    await expect(page.locator('check-list')).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it is accessible and fits a phone, ticked and not, ${colorScheme}`, { tag: LONG }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(section);
    await task(page, 'Send the check-in').check();
    await expect(progress(page)).toHaveText(/^1 of/u);
    expect(await findFaults(page)).toEqual([]);
    await again(page).click();
    expect(await findFaults(page)).toEqual([]);
  });
}
