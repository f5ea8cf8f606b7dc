import { expect, test } from '@playwright/test';
import { guide } from '../helpers/pages.ts';
import { answer, days, fields, openPlanner, steps, TODAY } from '../helpers/planner.ts';

test.use({ timezoneId: 'America/New_York' });

test('answers as soon as there is a date, and after every change', async ({ page }) => {
  await openPlanner(page);
  const { interview, kind, promised } = fields(page);
  await expect(answer(page)).toHaveText('Enter the interview date to see what to send, and when.');
  await expect(steps(page).nth(2)).toContainText('7 days after the check-in');
  await interview.fill('2026-03-12');
  await expect(answer(page)).toHaveText(
    'Send the thank-you on Thursday, March 12. If you hear nothing, check in on Thursday, March 19, and write once more on Thursday, March 26. Then stop.',
  );
  expect(await days(page)).toEqual(['2026-03-12', '2026-03-19', '2026-03-26']);
  await promised.fill('2026-03-20');
  await expect(steps(page).nth(1)).toContainText('3 business days after Friday, March 20, the day they named.');
  expect(await days(page)).toEqual(['2026-03-12', '2026-03-25', '2026-04-01']);
  await promised.fill('');
  await interview.fill('2026-03-14');
  await kind.selectOption('Final round');
  expect(await days(page)).toEqual(['2026-03-14', '2026-03-20', '2026-03-27']);
});

test('on a phone, the answer is right below the dates', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPlanner(page, '?interview=2026-03-12');
  const field = await fields(page).promised.boundingBox();
  const text = await answer(page).boundingBox();
  expect((text?.y ?? Infinity) - (field?.y ?? 0)).toBeLessThan(150);
});

test('each message has its day, rule, reason and template', async ({ page }) => {
  await openPlanner(page, '?interview=2026-03-12&kind=final-round');
  const thanks = steps(page).first();
  await expect(thanks).toContainText('Thursday, March 12 in 2 days');
  await expect(thanks).toContainText('On the day of the interview, or the day after at the latest.');
  await expect(thanks).toContainText('They know what you can do.');
  for (const [index, name, id] of [
    [0, 'Thank-you after a final round', 'email-thank-you-after-a-final-round'],
    [1, 'Check-in when they named no date', 'email-check-in-when-they-named-no-date'],
    [2, 'Last follow-up', 'email-last-follow-up'],
  ] as const) {
    await expect(
      steps(page)
        .nth(index)
        .getByRole('link', { name: `${name}: template` }),
    ).toHaveAttribute('href', `${guide}#${id}`);
  }
  await fields(page).kind.selectOption('Phone screen');
  await expect(thanks.getByRole('link', { name: 'Thank-you after a phone screen' })).toBeVisible();
});

test('a message whose day has passed is due today, and the next one counts from today', async ({ page }) => {
  await openPlanner(page, '?interview=2026-02-24&promised=2026-03-04');
  await expect(answer(page)).toHaveText(
    'The day for the check-in has passed. Send it today. If nobody answers, write once more on Tuesday, March 17. Then stop.',
  );
  await expect(steps(page).nth(0)).toContainText('This was due on Tuesday, February 24. Send it today');
  await expect(steps(page).nth(1)).toContainText('This was due on Monday, March 9. Send it today.');
  expect(await days(page)).toEqual(['2026-03-10', '2026-03-10', '2026-03-17']);
});

test('every day is marked up as a date', async ({ page }) => {
  await openPlanner(page, '?interview=2026-02-24&promised=2026-03-04');
  for (const time of await page.locator('follow-up-planner time').all()) {
    expect(await time.getAttribute('datetime')).toMatch(/^2026-\d\d-\d\d$/u);
  }
  await page.locator('follow-up-planner time').evaluateAll((times) => {
    for (const time of times) time.remove();
  });
  await expect(page.locator('.planner')).not.toContainText(/February|March|Monday|Tuesday/u);
});

test('the address holds the dates and the kind, and opens the same answer elsewhere', async ({ page, context }) => {
  await openPlanner(page, '?utm_source=a#top');
  const { interview, kind, promised, company, interviewer } = fields(page);
  await interview.fill('2026-03-12');
  await kind.selectOption('Phone screen');
  await promised.fill('2026-03-20');
  await company.fill('Acme');
  await interviewer.fill('Sarah Lee');
  await expect(page).toHaveURL('/planner/?utm_source=a&interview=2026-03-12&kind=phone-screen&promised=2026-03-20#top');
  const elsewhere = await context.newPage();
  await elsewhere.clock.setFixedTime(TODAY);
  await elsewhere.goto(page.url());
  await expect.poll(() => days(elsewhere)).toEqual(await days(page));
  await expect(fields(elsewhere).kind).toHaveValue('phone-screen');
  await interview.fill('');
  await kind.selectOption('Interview');
  await promised.fill('');
  await expect(page).toHaveURL('/planner/?utm_source=a#top');
});

test('names appear in the answer and the templates', async ({ page }) => {
  await openPlanner(page, '?interview=2026-03-12');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await expect(steps(page)).toHaveCount(3);
  const text = await answer(page).textContent();
  await fields(page).company.fill('Acme');
  await fields(page).interviewer.fill('Sarah Lee');
  await expect(steps(page).first()).toContainText('Thank-you to Sarah Lee');
  // A screen reader must not repeat the answer with every letter of a name.
  expect(await answer(page).textContent()).toBe(text);
  await steps(page).first().getByRole('link', { name: 'Thank-you after one interview' }).click();
  await expect(page).toHaveURL(`${guide}#email-thank-you-after-one-interview`);
  const card = page.locator('#email-thank-you-after-one-interview');
  await expect(card).toBeInViewport();
  await expect(card.locator('.letter')).toContainText('Dear Sarah Lee,');
  await expect(card.locator('.letter')).toContainText('put that to use at Acme.');
});

test('the back button restores every field', async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await page.goto('/');
  await page.getByLabel('Interview date').fill('2026-03-12');
  await page.getByRole('button', { name: 'Show my dates' }).click();
  await expect(page).toHaveURL('/planner/?interview=2026-03-12');
  await fields(page).kind.selectOption('Final round');
  await fields(page).promised.fill('2026-03-20');
  await page.getByRole('link', { name: 'Last follow-up: template' }).click();
  await expect(page).toHaveURL(`${guide}#email-last-follow-up`);
  await page.goBack();
  await expect(fields(page).kind).toHaveValue('final-round');
  await expect(fields(page).promised).toHaveValue('2026-03-20');
  expect(await days(page)).toEqual(['2026-03-12', '2026-03-25', '2026-04-01']);
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test.describe('today is the day in the reader’s time zone', () => {
  for (const [timezoneId, text] of [
    ['Pacific/Kiritimati', 'Send the thank-you today.'],
    ['Pacific/Pago_Pago', 'Send the thank-you on Friday, March 13.'],
    ['UTC', 'Send the thank-you tomorrow.'],
  ] as const) {
    test(timezoneId, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ timezoneId, ...(baseURL !== undefined && { baseURL }) });
      const page = await context.newPage();
      await page.clock.setFixedTime('2026-03-12T10:30:00Z');
      await page.goto('/planner/?interview=2026-03-13');
      await expect(answer(page)).toContainText(text);
      expect(await days(page)).toEqual(['2026-03-13', '2026-03-20', '2026-03-27']);
      await context.close();
    });
  }

  test('a new day updates the answer and keeps the focus', async ({ page }) => {
    await openPlanner(page, '?interview=2026-03-11');
    await expect(answer(page)).toContainText('Send the thank-you tomorrow.');
    const link = steps(page).first().getByRole('link').first();
    await link.focus();
    const comeBack = () =>
      page.evaluate(() => {
        document.dispatchEvent(new Event('visibilitychange'));
      });
    await comeBack();
    await expect(link).toBeFocused();
    await page.clock.setFixedTime('2026-03-11T12:00:00Z');
    await comeBack();
    await expect(answer(page)).toContainText('Send the thank-you today.');
  });
});

test('answers with storage blocked', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await openPlanner(page, '?interview=2026-03-12');
  await fields(page).interviewer.fill('Sarah');
  await expect(steps(page).first()).toContainText('Thank-you to Sarah');
});
