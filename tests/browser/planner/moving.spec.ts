import { expect, test } from '@playwright/test';
import { guide } from '../helpers/pages.ts';
import { days, keep, nextSteps, TODAY, watchShifts } from '../helpers/planner.ts';

const acme = { 'name/Company': 'Acme', 'planner/interview': '2026-03-12', 'planner/kind': 'final-round' };

for (const width of [360, 820, 1280]) {
  for (const [what, path, isKept] of [
    ['opened with a date', '/planner/?interview=2026-03-12', false],
    ['opened with a date and a promise', '/planner/?interview=2026-02-24&kind=final-round&promised=2026-03-04', false],
    ['with dates of the application', '/planner/', true],
    ['with other dates than those of the application', '/planner/?interview=2026-03-20', true],
    ['in a guide, opened with a date', `${guide}?interview=2026-03-12`, false],
  ] as const) {
    test(`nothing moves at ${width} px: ${what}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.clock.setFixedTime(TODAY);
      if (isKept) await keep(page, { a: acme });
      const shifts = await watchShifts(page);
      // On a slow network the page is painted long before the script is there.
      await page.route('**/_astro/follow-up-planner*.js', async (route) => {
        await new Promise((done) => setTimeout(done, 500));
        await route.continue();
      });
      await page.goto(path);
      await expect.poll(() => days(page)).toHaveLength(3);
      if (isKept) await expect(nextSteps(page)).toHaveCount(1);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await shifts()).toEqual([]);
    });
  }
}
