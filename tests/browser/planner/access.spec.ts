import { expect, type Locator, test } from '@playwright/test';
import { findFaults } from '../helpers/find-faults.ts';
import { guide, LONG } from '../helpers/pages.ts';
import { answer, application, days, fields, keep, openPlanner, steps, TODAY } from '../helpers/planner.ts';

test('works with the keyboard alone', async ({ page }) => {
  await openPlanner(page);
  const { interview, kind, promised, company, interviewer } = fields(page);
  const tabTo = async (name: string) => {
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      // The button inside a date field has the focus without matching `:focus`.
      const focused = await page.evaluate(() => [
        document.activeElement?.getAttribute('aria-label'),
        document.activeElement?.textContent,
      ]);
      if (focused.includes(name)) return;
    }
    throw new Error(`The Tab key does not reach "${name}".`);
  };
  await interview.focus();
  await page.keyboard.type('03122026');
  await page.keyboard.press('Tab');
  // Skips the button that opens the browser's date picker.
  while (!(await kind.evaluate((field) => field === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.type('Fin');
  await expect(kind).toHaveValue('final-round');
  await page.keyboard.press('Tab');
  await expect(promised).toBeFocused();
  await expect(page.getByRole('button', { name: 'Calendar file: Thank-you' })).toBeVisible();
  await tabTo('Calendar file: Thank-you');
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toBe('thank-you.ics');
  await expect(page.getByRole('button', { name: 'Calendar file: Thank-you' })).toBeFocused();
  while (!(await company.evaluate((field) => field === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.type('Acme');
  await page.keyboard.press('Tab');
  await expect(interviewer).toBeFocused();
  await page.keyboard.type('Sarah');
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('checkbox', { name: 'Done: Acme: send the thank-you on Thursday, March 12' }),
  ).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Done: Acme: check in on Thursday, March 19' })).toBeFocused();
  await application(page).focus();
  await tabTo('Check-in when they named no date');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${guide}#email-check-in-when-they-named-no-date`);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [state, query] of [
    ['an answer', '?interview=2026-02-24&kind=final-round&promised=2026-03-04'],
    ['errors', '?interview=2026-02-31&promised=0001-01-01'],
  ] as const) {
    test(`is accessible with ${state} and fits a screen of 320 px, ${colorScheme}`, { tag: LONG }, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await openPlanner(page, query);
      await fields(page).company.fill('A company with quite a long name, limited');
      if (state === 'errors') await expect(page.getByText("That date doesn't exist.")).toBeVisible();
      else await expect.poll(() => days(page)).toHaveLength(3);
      expect(await findFaults(page)).toEqual([]);
    });
  }
}

test('prints the answer with the interview it belongs to', async ({ page }) => {
  await openPlanner(page, '?interview=2026-03-12&kind=final-round');
  const occasion = page.getByText('Final round at Acme on Thursday, March 12');
  await fields(page).company.fill('Acme');
  await expect(occasion).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(occasion).toBeVisible();
  await expect(steps(page).first()).toBeVisible();
  await expect(fields(page).interview).toBeHidden();
  await expect(page.locator('.planner button:visible')).toHaveCount(0);
});

/** Text spacing that readers may set, by WCAG 2.2, 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

for (const spacing of ['', SPACED]) {
  test(`nothing is wider than 320 px with text of 24 px${spacing && ' and text spacing'}`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const session = await context.newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 24 } });
    await keep(page, {
      a: { 'name/Company': 'Acme', 'name/Position': 'Data Analyst', 'planner/interview': '2026-03-12' },
    });
    for (const path of ['/', '/planner/', '/planner/?interview=2026-02-31&promised=0001-01-01']) {
      await page.clock.setFixedTime(TODAY);
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, spacing);
      const over = await page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        return [...document.querySelectorAll('body *:not(.skip, .visually-hidden)')]
          .filter(
            (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.breadcrumbs'),
          )
          .filter((element) => element.getBoundingClientRect().right > width)
          .map((element) => element.outerHTML.slice(0, 80));
      });
      expect(over, path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
}

const needsScript = 'The planner needs JavaScript. Without it, use these rules.';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/planner/?interview=2026-03-12', `${guide}?interview=2026-03-12`]) {
    test(`${path} shows the rules where the dates would be`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByText(needsScript)).toBeVisible();
      await expect(steps(page)).toHaveText([
        /^\s*Within a day\s*Thank-you/u,
        /^\s*7 days after the interview\s*Check-in.*3 business days.*5 business days/su,
        /^\s*7 days after the check-in\s*Last follow-up/u,
      ]);
      for (const step of await steps(page).all()) await expect(step.getByRole('link')).toBeVisible();
      await expect(page.locator('.planner :is(input, select, button, [role="status"]):visible')).toHaveCount(0);
    });
  }

  test('/planner/ says how days are counted', async ({ page }) => {
    await page.goto('/planner/');
    await expect(page.getByText('Business days are Monday to Friday.')).toBeVisible();
  });
});

for (const [what, files] of [
  ['all scripts are', '**/_astro/*.js'],
  ['its own script is', '**/_astro/follow-up-planner*.js'],
] as const) {
  test(`if ${what} blocked, the planner says so at once, and nothing in it is dead`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    for (const path of ['/planner/?interview=2026-03-12', '/planner/', guide]) {
      await page.goto(path);
      await page.locator('follow-up-planner').scrollIntoViewIfNeeded();
      await expect(page.getByText(needsScript)).toBeVisible({ timeout: 2000 });
      await expect(steps(page).first()).toContainText('Within a day');
      await expect(page.locator('.planner :is(input, select, button):visible')).toHaveCount(0);
    }
  });
}

test('if the script never arrives, the page is complete after some seconds', async ({ page }) => {
  await page.route('**/_astro/follow-up-planner*.js', () => new Promise(() => undefined));
  await page.goto('/planner/?interview=2026-03-12', { waitUntil: 'commit' });
  const below = page.getByRole('heading', { name: 'How the dates are counted' });
  await expect(below).toBeHidden();
  await expect(below).toBeVisible({ timeout: 8000 });
  await expect(page.getByText(needsScript)).toBeVisible({ timeout: 15_000 });
  await expect(fields(page).interview).toBeVisible();
});

test('names and steps are on the two edges of the page, level with what they label', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPlanner(page, '?interview=2026-03-12');
  const placeOf = async (place: Locator) => (await place.boundingBox()) ?? { x: NaN, y: NaN };
  const title = await placeOf(page.getByRole('heading', { level: 1 }));
  const legend = await placeOf(page.getByText('Names for the letters', { exact: true }));
  const label = await placeOf(page.getByText('Company', { exact: true }));
  expect(legend).toMatchObject({ x: title.x, y: label.y });
  const second = label.x;
  for (const place of [answer(page), page.locator('.timeline-what').first(), fields(page).company])
    expect((await placeOf(place)).x).toBe(second);
});
