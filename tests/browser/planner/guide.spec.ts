import { expect, test } from '@playwright/test';
import { guide } from '../helpers/pages.ts';
import { days, fields, steps, TODAY } from '../helpers/planner.ts';

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 800 },
]) {
  test(`in a guide, the script loads when the planner is near, and nothing moves: ${viewport.width} px`, async ({
    page,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        document.title += ' shifted'.repeat(list.getEntries().length);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize(viewport);
    await page.goto(guide);
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((url) => url.includes('planner'))).toEqual([]);
    await page.getByRole('heading', { name: 'Your own dates' }).scrollIntoViewIfNeeded();
    await expect.poll(() => scripts.filter((url) => url.includes('follow-up-planner'))).toHaveLength(1);
    await page.waitForFunction(() => customElements.get('follow-up-planner'));
    expect(await page.title()).not.toContain('shifted');
  });
}

test('in a guide, template links stay on the page, and the address keeps the dates', async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await page.goto(guide);
  await page.locator('follow-up-planner').scrollIntoViewIfNeeded();
  await fields(page).interview.fill('2026-03-12');
  await fields(page).company.fill('Acme');
  await expect(page).toHaveURL(`${guide}?interview=2026-03-12`);
  await steps(page).nth(1).getByRole('link', { name: 'Check-in when they named no date' }).click();
  await expect(page).toHaveURL(`${guide}?interview=2026-03-12#email-check-in-when-they-named-no-date`);
  await expect(page.locator('#email-check-in-when-they-named-no-date .letter')).toContainText('working at Acme.');
  await fields(page).kind.selectOption('Final round');
  await fields(page).interview.fill('2026-03-14');
  expect(await days(page)).toEqual(['2026-03-14', '2026-03-20', '2026-03-27']);
  // Going back stays on the page, and the dates are those of the application.
  await page.goBack();
  await expect(page).toHaveURL(`${guide}?interview=2026-03-14&kind=final-round`);
  await expect(fields(page).kind).toHaveValue('final-round');
  expect(await days(page)).toEqual(['2026-03-14', '2026-03-20', '2026-03-27']);
});

test('in a guide, the planner opens from a bookmark', async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await page.goto(`${guide}?interview=2026-03-12`);
  await page.locator('follow-up-planner').scrollIntoViewIfNeeded();
  await expect(steps(page)).toHaveCount(3);
});

test('in a guide, values entered before the script arrives are kept', async ({ page }) => {
  const gate = Promise.withResolvers<undefined>();
  await page.route('**/follow-up-planner.*.js', async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.clock.setFixedTime(TODAY);
  await page.goto(`${guide}?interview=2026-03-12&promised=2026-03-20`);
  const { interview, kind, promised } = fields(page);
  await expect(kind).toHaveValue('interview');
  await interview.fill('2026-03-14');
  await kind.selectOption('Final round');
  gate.resolve(undefined);
  await expect(promised).toHaveValue('2026-03-20');
  await expect(page).toHaveURL(`${guide}?interview=2026-03-14&promised=2026-03-20&kind=final-round`);
  expect(await days(page)).toEqual(['2026-03-14', '2026-03-25', '2026-04-01']);
});
