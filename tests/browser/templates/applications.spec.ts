import { expect, type Page, test } from '@playwright/test';
import { acme, globex, question, visitedBefore } from '../helpers/earlier-visit.ts';
import { guide } from '../helpers/pages.ts';
import { watchShifts } from '../helpers/planner.ts';
import { field, ids, openCard, sharedDetail } from '../helpers/templates.ts';

const letter = async (page: Page, id = ids.one) => (await openCard(page, id)).locator('.letter');

test('with text of 24 px on a phone, nothing stands out of the row of the application', async ({ page, context }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const session = await context.newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 24 } });
  await visitedBefore(page);
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  const row = card.locator('.template-for');
  const over = await row.evaluate((element) => element.scrollHeight - element.clientHeight);
  expect(over).toBe(0);
});

test.describe('a second visit', () => {
  test('asks once, marks old values, and warns before they are sent', async ({ page }) => {
    await visitedBefore(page);
    await page.goto(guide);
    await expect(question(page)).toHaveText('Continue with Acme · Data Analyst?');
    const card = await openCard(page, ids.one);
    await expect(card.locator('mark.earlier')).toHaveText(['Data Analyst', 'Sarah', 'Data Analyst', 'pumps', 'Acme']);
    await card.getByRole('button', { name: 'Copy email' }).click();
    await expect(card.getByRole('status')).toContainText(
      'From your last visit: Data Analyst, Sarah, pumps, Acme. Still right?',
    );
    await page.getByRole('button', { name: 'Continue with Acme · Data Analyst' }).click();
    await expect(question(page)).toBeFocused();
    await expect(question(page)).toHaveText('Continuing with Acme · Data Analyst.');
    await expect(card.locator('mark.earlier')).toHaveCount(0);
    for (const path of [guide, '/templates/']) {
      await page.goto(path);
      await expect(question(page)).toBeHidden();
    }
    await expect(await sharedDetail(page, 'Company')).toHaveValue('Acme');
  });

  test('starts an empty application if the reader wants one, and keeps the own data', async ({ page }) => {
    await visitedBefore(page);
    await page.goto(guide);
    await (await field(await openCard(page, ids.one), 'Your Name')).fill('Maya');
    await page.getByRole('button', { name: 'New application', exact: true }).click();
    await expect(await letter(page)).toContainText('Dear [Interviewer Name],');
    await expect(await letter(page)).toContainText('Maya');
    await page.reload();
    await expect(await letter(page)).toContainText('Dear [Interviewer Name],');
    await expect(question(page)).toBeHidden();
  });

  test('keeps what is typed before the answer apart from the last application', async ({ page }) => {
    await visitedBefore(page);
    await page.goto(guide);
    const card = await openCard(page, ids.one);
    await (await field(card, 'Company')).fill('Globex');
    await expect(card.locator('mark.earlier')).toHaveText(['Data Analyst', 'Sarah', 'Data Analyst', 'pumps']);
    await page.getByRole('button', { name: 'New application', exact: true }).click();
    await expect(card.locator('.letter')).toContainText('use at Globex.');
    await expect(card.locator('.letter')).toContainText('Dear [Interviewer Name],');
    await card.getByRole('combobox').selectOption('Acme · Data Analyst');
    await expect(card.locator('.letter')).toContainText('use at Acme.');
  });

  test('keeps asking on the next page if the reader types instead of answering', async ({ page }) => {
    await visitedBefore(page);
    await page.goto(guide);
    await (await field(await openCard(page, ids.one), 'Company')).fill('Globex');
    await page.goto('/articles/how-to-reschedule-an-interview/');
    await expect(question(page)).toBeVisible();
    await page.getByRole('button', { name: 'New application', exact: true }).click();
    await expect(page.locator('mark.earlier')).toHaveCount(0);
  });

  test('marks dates of the planner as old values, too', async ({ page }) => {
    await visitedBefore(page, [...acme, ['planner/interview', '2030-03-12']]);
    await page.goto(guide);
    const card = await openCard(page, ids.checkIn);
    await expect(card.locator('mark.earlier', { hasText: 'Tuesday, March 12' })).toBeVisible();
    await card.getByRole('button', { name: 'Copy email' }).click();
    await expect(card.getByRole('status')).toContainText(/From your last visit: .*Tuesday, March 12/u);
    await page.getByRole('button', { name: /^Continue/u }).click();
    await expect(card.locator('mark.earlier')).toHaveCount(0);
  });

  test('is asked on /templates/ and in other guides, too', async ({ page }) => {
    await visitedBefore(page);
    for (const path of ['/templates/', '/articles/how-to-reschedule-an-interview/']) {
      await page.goto(path);
      await expect(question(page)).toHaveText('Continue with Acme · Data Analyst?');
    }
  });

  test('is asked at the letter that the address opens, and nothing is seen moving', async ({ page }) => {
    const shifts = await watchShifts(page);
    await visitedBefore(page);
    await page.goto(`${guide}?fill#${ids.checkIn}`);
    const card = page.locator(`[id="${ids.checkIn}"]`);
    await expect(card.locator('.fill-form')).toBeVisible();
    await expect(page.locator(`application-question + [id="${ids.checkIn}"]`)).toBeVisible();
    await expect(question(page)).toBeInViewport();
    expect(await shifts()).toEqual([]);
    await page.getByRole('button', { name: 'Continue with Acme · Data Analyst' }).click();
    await expect(question(page)).toHaveText('Continuing with Acme · Data Analyst.');
    await expect(card.locator('mark.earlier')).toHaveCount(0);
  });

  test('takes over what the previous version stored', async ({ page }) => {
    await page.goto('/about/');
    await page.evaluate(
      (values) => {
        localStorage.setItem('guides:values', JSON.stringify(values));
      },
      [...acme, ['name/Your Name', 'Maya']],
    );
    await page.goto(guide);
    await expect(question(page)).toHaveText('Continue with Acme · Data Analyst?');
    await expect(await letter(page)).toContainText('Maya');
    expect(await page.evaluate(() => localStorage.getItem('guides:values'))).toBeNull();
  });
});

test.describe('two tabs', () => {
  test('with two employers never mix them', async ({ page, context }) => {
    await page.goto(guide);
    await (await field(await openCard(page, ids.one), 'Company')).fill('Acme');
    const other = await context.newPage();
    await other.goto(guide);
    await other.getByRole('button', { name: 'New application', exact: true }).click();
    await (await field(await openCard(other, ids.one), 'Company')).fill('Globex');
    await expect(await letter(page, ids.checkIn)).toContainText('working at Acme.');
    await expect(await letter(other, ids.checkIn)).toContainText('working at Globex.');
    await page.reload();
    await expect(await letter(page, ids.checkIn)).toContainText('working at Acme.');
    const select = (await openCard(page, ids.checkIn)).getByRole('combobox', { name: 'Application' });
    await expect(select.getByRole('option')).toHaveText(['Globex', 'Acme', 'New application']);
  });

  test('with one employer follow each other', async ({ page, context }) => {
    await visitedBefore(page);
    await page.goto(guide);
    await page.getByRole('button', { name: /^Continue/u }).click();
    const other = await context.newPage();
    await other.goto(guide);
    await other.getByRole('button', { name: /^Continue/u }).click();
    await (await field(await openCard(page, ids.one), 'Company')).fill('Acme Labs');
    await expect(await letter(other, ids.checkIn)).toContainText('working at Acme Labs.');
  });
});

test('a value typed in the planner is not announced as old in the same tab', async ({ page }) => {
  await page.goto('/planner/?interview=2030-03-12');
  await page.getByRole('textbox', { name: 'Company' }).fill('Acme');
  await page.goto(guide);
  await expect(await letter(page, ids.checkIn)).toContainText('working at Acme.');
  await expect(question(page)).toBeHidden();
  await expect(page.locator('mark.earlier')).toHaveCount(0);
});

test('the application can be switched in every letter, and on /templates/ once', async ({ page }) => {
  await visitedBefore(page, acme, globex);
  await page.goto(guide);
  const card = await openCard(page, ids.checkIn);
  await card.getByRole('combobox').selectOption('Globex · Buyer');
  await expect(card.locator('.letter')).toContainText('working at Globex.');
  await page.goto('/templates/');
  const select = page.getByRole('combobox', { name: 'Write for' });
  await expect(select).toHaveValue('a1');
  await select.selectOption('New application');
  await expect(await sharedDetail(page, 'Company')).toHaveValue('');
  await expect(
    (await openCard(page, `how-to-follow-up-after-an-interview--${ids.one}`)).getByRole('combobox'),
  ).toHaveCount(0);
});

test.describe('deleting', () => {
  test('takes effect in all tabs, says so there, and can be undone', async ({ page, context }) => {
    await visitedBefore(page, acme, globex);
    await page.goto(guide);
    await page.getByRole('button', { name: /^Continue/u }).click();
    const other = await context.newPage();
    await other.goto(guide);
    await other.getByRole('button', { name: /^Continue/u }).click();
    const card = await openCard(page, ids.one);
    await field(card, 'Company');
    await card.getByRole('button', { name: 'Delete this application' }).click();
    for (const tab of [page, other]) {
      await expect(await letter(tab)).toContainText('use at [Company].');
      await expect((await openCard(tab, ids.one)).getByRole('status')).toContainText(
        '“Acme · Data Analyst” was deleted.',
      );
    }
    await (await openCard(other, ids.one)).getByRole('button', { name: /^Undo/u }).click();
    await expect(await letter(other)).toContainText('use at Acme.');
    await expect((await openCard(page, ids.one)).getByRole('combobox').getByRole('option')).toHaveText([
      'Acme · Data Analyst',
      'Globex · Buyer',
      'New application',
    ]);
  });

  test('everything empties storage, until something else is typed', async ({ page }) => {
    await visitedBefore(page, acme, globex);
    await page.goto(guide);
    const card = await openCard(page, ids.one);
    const company = await field(card, 'Company');
    await card.getByRole('button', { name: 'Forget everything' }).click();
    await expect(card.getByRole('status')).toContainText('Everything was forgotten.');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await card.getByRole('button', { name: /^Undo/u }).click();
    await expect(company).toHaveValue('Acme');
    await card.getByRole('button', { name: 'Forget everything' }).click();
    await company.fill('Other');
    await expect(card.getByRole('button', { name: /^Undo/u })).toHaveCount(0);
  });
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
    'full of invalid data',
    () => {
      localStorage.setItem('guides:applications', '{"not": ["ours"');
    },
  ],
] as const) {
  test(`with storage ${state}, everything works`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(spoil);
    await page.goto(guide);
    const card = await openCard(page, ids.one);
    await (await field(card, 'Company')).pressSequentially('Acme');
    const isKept = state === 'full of invalid data';
    await expect(card.getByText("This browser doesn't keep what you type.")).toHaveCount(isKept ? 0 : 1);
    await expect(await letter(page, ids.checkIn)).toContainText('working at Acme.');
    // As when the page comes back from the back/forward cache.
    await page.evaluate(() => dispatchEvent(new StorageEvent('storage')));
    await expect(await letter(page, ids.checkIn)).toContainText('working at Acme.');
    await card.getByRole('button', { name: 'Forget everything' }).click();
    await expect(await letter(page, ids.checkIn)).toContainText('[Company]');
    expect(errors).toEqual([]);
  });
}
