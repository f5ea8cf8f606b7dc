import type { Locator, Page } from '@playwright/test';

/** A Tuesday. The planner's clock is stopped in tests. */
export const TODAY = '2026-03-10T12:00:00Z';

export async function openPlanner(page: Page, query = ''): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await page.goto(`/planner/${query}`);
}

/** Stores applications as other pages would have, by their ids: the one of this tab first, the others older. */
export async function keep(
  page: Page,
  applications: Readonly<Record<string, Readonly<Record<string, string>>>>,
  { isNewVisit = false } = {},
): Promise<void> {
  const entries = Object.entries(applications).flatMap(([id, values], index) => [
    ...Object.entries(values).map(([key, value]) => [`${id}/${key}`, value]),
    [`${id}/changed`, String(1000 - index)],
  ]);
  const tab = isNewVisit ? [] : [['id', Object.keys(applications)[0] ?? '']];
  await page.goto('/about/');
  await page.evaluate(
    ([stored, session]) => {
      localStorage.setItem('guides:applications', stored);
      if (session !== '[]') sessionStorage.setItem('guides:application', session);
    },
    [JSON.stringify(entries), JSON.stringify(tab)] as const,
  );
}

/** Reads the values that the browser keeps, by key, without the times of changes and with letters in place of ids. */
export async function kept(page: Page): Promise<Record<string, string>> {
  const stored = await page.evaluate(() => localStorage.getItem('guides:applications') ?? '[]');
  const entries = (JSON.parse(stored) as [string, string][]).filter(([key]) => !key.endsWith('/changed'));
  const ids = [...new Set(entries.map(([key]) => key.split('/')[0] ?? ''))];
  return Object.fromEntries(
    entries.map(([key, value]) => [key.replace(/^[^/]*/u, (id) => 'abc'[ids.indexOf(id)] ?? ''), value]),
  );
}

/** Records layout shifts. The returned function tells what has moved since the page was opened. */
export async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[])
        // Less is a fraction of a pixel, which text may move when a window has just opened.
        if (entry.value > 0.0005)
          moved.push(`${entry.value}: ${entry.sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(', ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
}

export const application = (page: Page): Locator => page.getByRole('combobox', { name: 'For', exact: true });

export const fields = (page: Page) => ({
  interview: page.getByLabel('Interview date', { exact: true }),
  kind: page.getByLabel('Kind of interview', { exact: true }),
  promised: page.getByLabel('Decision promised by', { exact: true }),
  company: page.getByRole('textbox', { name: 'Company', exact: true }),
  interviewer: page.getByRole('textbox', { name: 'Interviewer Name', exact: true }),
});

export const answer = (page: Page): Locator => page.locator('follow-up-planner').getByRole('status');

export const steps = (page: Page): Locator => page.locator('follow-up-planner ol > li');

/** The rows of "Your next steps". */
export const nextSteps = (page: Page): Locator => page.locator('next-steps li');

/** The dates in the margin of the timeline. */
export async function days(page: Page): Promise<(string | null)[]> {
  const times = await steps(page).locator('.timeline-when time').all();
  return Promise.all(times.map((time) => time.getAttribute('datetime')));
}
