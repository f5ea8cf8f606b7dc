import { expect, test } from '@playwright/test';
import { guide } from '../helpers/pages.ts';
import { application, days, fields, keep, kept, nextSteps, openPlanner, TODAY } from '../helpers/planner.ts';

const acme = { 'name/Company': 'Acme', 'name/Position': 'Data Analyst', 'planner/interview': '2026-03-12' };
const globex = { 'name/Company': 'Globex', 'planner/interview': '2026-03-05', 'planner/kind': 'final-round' };

test.describe('dates belong to the application', () => {
  test('what is typed is kept with it, and what is emptied is deleted', async ({ page }) => {
    await openPlanner(page);
    const { interview, kind, promised, company } = fields(page);
    await expect(application(page)).toHaveValue('new');
    await interview.fill('2026-03-12');
    await kind.selectOption('Final round');
    await promised.fill('2026-03-20');
    await company.fill('Acme');
    await expect(application(page).getByRole('option', { selected: true })).toHaveText('Acme');
    expect(await kept(page)).toEqual({
      'a/planner/interview': '2026-03-12',
      'a/planner/kind': 'final-round',
      'a/planner/promised': '2026-03-20',
      'a/name/Company': 'Acme',
    });
    await promised.fill('');
    await kind.selectOption('Interview');
    expect(await kept(page)).toEqual({ 'a/planner/interview': '2026-03-12', 'a/name/Company': 'Acme' });
    await page.goto('/planner/');
    await expect(interview).toHaveValue('2026-03-12');
    await expect(page).toHaveURL('/planner/');
    expect(await days(page)).toEqual(['2026-03-12', '2026-03-19', '2026-03-26']);
  });

  test('a date that is wrong is not kept, and stays in its field while another field is used', async ({ page }) => {
    await openPlanner(page);
    const { interview, kind, promised } = fields(page);
    await interview.fill('2026-03-12');
    await promised.fill('2026-03-11');
    await kind.selectOption('Final round');
    await expect(page.getByText('This is before the interview on Thursday, March 12.')).toBeVisible();
    await expect(promised).toHaveValue('2026-03-11');
    expect(await kept(page)).toEqual({ 'a/planner/interview': '2026-03-12', 'a/planner/kind': 'final-round' });
  });

  test('another application has its own, in fields and address', async ({ page }) => {
    await keep(page, { a: acme, b: globex });
    await openPlanner(page, '?interview=2026-03-12');
    await application(page).selectOption('Globex');
    await expect(fields(page).interview).toHaveValue('2026-03-05');
    await expect(fields(page).kind).toHaveValue('final-round');
    await expect(fields(page).company).toHaveValue('Globex');
    await expect(page).toHaveURL('/planner/?interview=2026-03-05&kind=final-round');
    await application(page).selectOption('New application');
    await expect(fields(page).interview).toHaveValue('');
    await expect(fields(page).kind).toHaveValue('interview');
    await expect(page).toHaveURL('/planner/');
    expect(await days(page)).toEqual([]);
    await application(page).selectOption('Acme · Data Analyst');
    await expect(fields(page).interview).toHaveValue('2026-03-12');
    await expect(page).toHaveURL('/planner/?interview=2026-03-12');
  });

  test('going back after a switch does not bring the dates of the other application', async ({ page }) => {
    await keep(page, { a: acme, b: globex });
    await openPlanner(page);
    await application(page).selectOption('Globex');
    await expect(page).toHaveURL('/planner/?interview=2026-03-05&kind=final-round');
    await page.goto(guide);
    await page.evaluate(() => {
      sessionStorage.setItem('guides:application', '[["id","a"]]');
    });
    await page.goBack();
    await expect(fields(page).company).toHaveValue('Acme');
    await expect(fields(page).interview).toHaveValue('2026-03-12');
    await expect(page).toHaveURL('/planner/?interview=2026-03-12');
  });

  test('letters that ask for them have them, in the tab and application where they were entered', async ({ page }) => {
    await keep(page, { a: acme, b: globex });
    await openPlanner(page);
    await fields(page).promised.fill('2026-03-20');
    await page.locator('.timeline').getByRole('link', { name: 'Check-in when the date has passed' }).click();
    const letter = page.locator('#email-check-in-when-the-date-has-passed .letter');
    await expect(letter).toContainText('On Thursday, March 12 we talked');
    await expect(letter).toContainText('to decide by Friday, March 20.');
    await page.goBack();
    await application(page).selectOption('Globex');
    await page.goto(`${guide}#email-check-in-when-the-date-has-passed`);
    await expect(letter).toContainText('On Thursday, March 5 we talked');
    await expect(letter).toContainText('to decide by [promised date].');
  });
});

test.describe('a page that is opened with dates', () => {
  test('keeps nothing until the reader changes something', async ({ page }) => {
    await openPlanner(page, '?interview=2026-03-12&promised=2026-03-20');
    await expect.poll(() => days(page)).toHaveLength(3);
    expect(await kept(page)).toEqual({});
    await fields(page).company.fill('Acme');
    expect(await kept(page)).toEqual({
      'a/name/Company': 'Acme',
      'a/planner/interview': '2026-03-12',
      'a/planner/promised': '2026-03-20',
    });
  });

  test('does not replace the dates of the application, and offers both', async ({ page }) => {
    await keep(page, { a: acme });
    await openPlanner(page, '?interview=2026-03-16');
    await expect(fields(page).interview).toHaveValue('2026-03-16');
    await fields(page).kind.selectOption('Phone screen');
    expect(await kept(page)).toMatchObject({ 'a/planner/interview': '2026-03-12', 'a/planner/kind': 'phone-screen' });
    const offer = page.getByText('The application above has others.');
    await page.getByRole('button', { name: 'Show the other dates' }).click();
    await expect(fields(page).interview).toHaveValue('2026-03-12');
    await expect(fields(page).interview).toBeFocused();
    await expect(offer).toBeHidden();
    await expect(page).toHaveURL('/planner/?interview=2026-03-12&kind=phone-screen');
    await page.goto('/planner/?interview=2026-03-16');
    await page.getByRole('button', { name: 'Keep these dates' }).click();
    await expect(offer).toBeHidden();
    expect(await kept(page)).toMatchObject({ 'a/planner/interview': '2026-03-16' });
  });

  test('keeps a date that was typed on the home page', async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    await page.goto('/');
    await page.getByLabel('Interview date').fill('2026-03-12');
    await page.getByRole('button', { name: 'Show my dates' }).click();
    await expect(nextSteps(page)).toHaveText([/^Untitled application: send the thank-you on Thursday, March 12/u]);
    expect(await kept(page)).toEqual({ 'a/planner/interview': '2026-03-12' });
  });
});

test.describe('a new visit', () => {
  test('asks once above the planner, and marks what is not confirmed', async ({ page }) => {
    await keep(page, { a: acme }, { isNewVisit: true });
    await openPlanner(page);
    const question = page.locator('application-question');
    await expect(question).toContainText('Continue with Acme · Data Analyst?');
    const { interview, company } = fields(page);
    await expect(interview).toHaveClass('earlier');
    await expect(company).toHaveAccessibleDescription(
      'From your last visit. Check that the names belong to this interview.',
    );
    const top = (await interview.boundingBox())?.y;
    await question.getByRole('button', { name: 'Continue with Acme · Data Analyst' }).click();
    await expect(interview).not.toHaveClass('earlier');
    await expect(company).toHaveAccessibleDescription('For the templates and your calendar. Stays in this browser.');
    expect((await interview.boundingBox())?.y).toBe(top);
    await page.reload();
    await expect(interview).toHaveValue('2026-03-12');
    await expect(question).toBeHidden();
  });

  test('to plan something new, the dates give way', async ({ page }) => {
    await keep(page, { a: acme }, { isNewVisit: true });
    await openPlanner(page);
    await page.locator('application-question').getByRole('button', { name: 'New application' }).click();
    await expect(fields(page).interview).toHaveValue('');
    await expect(fields(page).company).toHaveValue('');
    expect(await days(page)).toEqual([]);
    await expect(nextSteps(page)).toHaveText([/^Acme · Data Analyst: send the thank-you/u]);
  });

  test('by an address with dates keeps showing them, whatever the answer', async ({ page }) => {
    await keep(page, { a: acme }, { isNewVisit: true });
    await openPlanner(page, '?interview=2026-03-16');
    await page.locator('application-question').getByRole('button', { name: 'New application' }).click();
    await expect(fields(page).interview).toHaveValue('2026-03-16');
    await fields(page).company.fill('Globex');
    expect(await kept(page)).toEqual({
      'a/name/Company': 'Acme',
      'a/name/Position': 'Data Analyst',
      'a/planner/interview': '2026-03-12',
      'b/name/Company': 'Globex',
      'b/planner/interview': '2026-03-16',
    });
  });
});

test('two tabs share the dates of one application, and keep those of two apart', async ({ page, context }) => {
  await keep(page, { a: acme, b: globex });
  await openPlanner(page);
  const other = await context.newPage();
  await keep(other, { a: acme, b: globex });
  await openPlanner(other);
  await fields(page).interview.fill('2026-03-13');
  await expect(fields(other).interview).toHaveValue('2026-03-13');
  expect(await days(other)).toEqual(['2026-03-13', '2026-03-20', '2026-03-27']);
  await application(other).selectOption('Globex');
  await expect(fields(other).interview).toHaveValue('2026-03-05');
  await fields(other).interview.fill('2026-03-06');
  await expect(nextSteps(page).filter({ hasText: 'Globex' })).toContainText('send the thank-you today');
  await expect(fields(page).interview).toHaveValue('2026-03-13');
  await expect(fields(page).company).toHaveValue('Acme');
});

test.describe('the next steps', () => {
  test('are listed for every application that has dates, the earliest first', async ({ page }) => {
    await keep(page, { a: acme, b: globex, c: { 'name/Company': 'Initech' } });
    await openPlanner(page);
    await expect(nextSteps(page)).toHaveText([
      /^Globex: send the thank-you today \(due on Thursday, March 5\)/u,
      /^Acme · Data Analyst: send the thank-you on Thursday, March 12/u,
    ]);
    await expect(nextSteps(page).first().locator('time').last()).toHaveAttribute('datetime', '2026-03-05');
  });

  test('are not there before an application has dates', async ({ page }) => {
    await openPlanner(page);
    const list = page.getByRole('heading', { name: 'Your next steps' });
    await expect(list).toBeHidden();
    await fields(page).interview.fill('2026-03-12');
    await expect(list).toBeVisible();
    await fields(page).interview.fill('');
    await expect(list).toBeHidden();
  });

  test('are ticked off one after the other, and a tick can be taken back', async ({ page }) => {
    await keep(page, { a: acme, b: globex });
    await openPlanner(page);
    const row = nextSteps(page).filter({ hasText: 'Globex' });
    const done = row.getByRole('checkbox');
    // The second click of a double click does not tick off the next message.
    await done.dblclick();
    await expect(row).toContainText('Globex: check in on Thursday, March 12');
    await expect(row).toContainText('Thank-you done today');
    await expect(done).not.toBeChecked();
    await expect(done).toBeFocused();
    expect(await kept(page)).toMatchObject({ 'b/planner/done/thank-you': '2026-03-10' });
    const tick = async () => {
      // As long as a double click may last.
      await page.waitForTimeout(600);
      await done.click();
    };
    await tick();
    await expect(row).toContainText('Globex: write once more on Tuesday, March 17');
    await tick();
    await expect(row).toContainText('Globex: everything is sent');
    await expect(done).toHaveCount(0);
    // Rows keep their places until the page is opened again.
    await expect(nextSteps(page).first()).toContainText('Globex');
    await row.getByRole('button', { name: /^Undo: Globex/u }).click();
    await expect(row).toContainText('Globex: write once more on Tuesday, March 17');
    await page.reload();
    await expect(row).toContainText('Globex: write once more on Tuesday, March 17');
    await expect(nextSteps(page).filter({ hasText: 'Acme' })).toContainText('send the thank-you on Thursday, March 12');
  });

  test('and the timeline agree', async ({ page }) => {
    await keep(page, { a: { ...acme, 'planner/interview': '2026-02-27', 'planner/done/check-in': '2026-03-09' } });
    await openPlanner(page);
    await expect(nextSteps(page)).toContainText('write once more on Monday, March 16');
    await expect(page.locator('follow-up-planner').getByRole('status')).toHaveText(
      'If nobody has answered, write once more on Monday, March 16. Then stop.',
    );
    await expect(page.locator('.timeline')).toContainText('Done on Monday, March 9.');
  });

  test('can be deleted with their application, and the shown one stays', async ({ page }) => {
    await keep(page, { a: acme, b: globex });
    await openPlanner(page);
    await page.getByRole('button', { name: 'Delete this application: Globex' }).click();
    await expect(nextSteps(page)).toHaveCount(1);
    await expect(application(page).getByRole('option')).toHaveText(['Acme · Data Analyst', 'New application']);
    await expect(fields(page).interview).toHaveValue('2026-03-12');
    const undo = page.getByRole('button', { name: 'Undo: “Globex” was deleted.' });
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expect(nextSteps(page)).toHaveCount(2);
    await expect(fields(page).company).toHaveValue('Acme');
  });

  test('of a deleted application go, and come back', async ({ page, context }) => {
    await keep(page, { a: acme, b: globex });
    await openPlanner(page);
    const other = await context.newPage();
    await other.goto('/about/');
    await other.evaluate(() => {
      const stored = JSON.parse(localStorage.getItem('guides:applications') ?? '[]') as [string, string][];
      const left = stored.filter(([key]) => !key.startsWith('a/'));
      localStorage.setItem('guides:applications', JSON.stringify(left));
    });
    await expect(nextSteps(page)).toHaveText([/^Globex/u]);
    await expect(fields(page).interview).toHaveValue('');
    await page.getByRole('button', { name: 'Undo: “Acme · Data Analyst” was deleted.' }).click();
    await expect(nextSteps(page)).toHaveCount(2);
    await expect(fields(page).interview).toHaveValue('2026-03-12');
  });
});
