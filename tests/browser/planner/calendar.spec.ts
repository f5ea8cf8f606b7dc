import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { guide } from '../helpers/pages.ts';
import { fields, openPlanner, steps } from '../helpers/planner.ts';
import { watch } from '../helpers/watch.ts';

async function downloadEvents(page: Page, button: string): Promise<{ file: string; events: ICAL.Event[] }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await downloading;
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { file: download.suggestedFilename(), events };
}

const when = ({ startDate, component }: ICAL.Event) =>
  `${startDate.toString()} ${component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString() ?? ''}`;

test('a calendar file has all three reminders, with names and templates', async ({ page, baseURL }) => {
  await openPlanner(page, '?interview=2026-03-12');
  await fields(page).company.fill('Acme');
  await fields(page).interviewer.fill('Sarah Lee');
  const { file, events } = await downloadEvents(page, 'Add all to my calendar');
  expect(file).toBe('follow-up.ics');
  expect(events.map(when)).toEqual(['2026-03-12 PT18H', '2026-03-19 PT9H', '2026-03-26 PT9H']);
  const [first] = events;
  expect(first?.summary).toBe('Thank-you: Sarah Lee, Acme');
  expect(first?.description).toContain('Interview with Sarah Lee at Acme on March 12, 2026.');
  expect(first?.description).toContain(`${baseURL ?? ''}${guide}#email-thank-you-after-one-interview`);
  const again = await downloadEvents(page, 'Add all to my calendar');
  expect(again.events.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
});

test('a single reminder has the same id as in the file with all three', async ({ page }) => {
  await openPlanner(page, '?interview=2026-03-12');
  const all = await downloadEvents(page, 'Add all to my calendar');
  const { file, events } = await downloadEvents(page, 'Calendar file: Check-in');
  expect(file).toBe('check-in.ics');
  expect(events.map(when)).toEqual(['2026-03-19 PT9H']);
  expect(events[0]?.uid).toBe(all.events[1]?.uid);
});

test('the button for all reminders comes first', async ({ page }) => {
  await openPlanner(page, '?interview=2026-03-12');
  await expect(page.locator('.planner-plan').getByRole('button').first()).toHaveText('Add all to my calendar');
});

test('Google Calendar and Outlook open in a new tab, filled in', async ({ page }) => {
  await openPlanner(page, '?interview=2026-12-31&promised=2026-12-31');
  await fields(page).company.fill('R&D + Co');
  for (const [name, title, start, end] of [
    ['Google Calendar', 'text', '20270105', '20270106'],
    ['Outlook', 'subject', '2027-01-05', '2027-01-06'],
  ] as const) {
    const link = steps(page)
      .nth(1)
      .getByRole('link', { name: `${name}: Check-in` });
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    const { searchParams } = new URL((await link.getAttribute('href')) ?? '');
    expect(searchParams.get(title)).toBe('Check-in: R&D + Co');
    expect(searchParams.get('dates') ?? `${searchParams.get('startdt') ?? ''}/${searchParams.get('enddt') ?? ''}`).toBe(
      `${start}/${end}`,
    );
  }
});

test('everything works under the content security policy of the page', async ({ page, baseURL }) => {
  const { expectSilence } = await watch(page, baseURL);
  await openPlanner(page, '?interview=2026-02-31');
  await fields(page).interview.fill('2026-03-12');
  await fields(page).company.fill('Acme');
  await downloadEvents(page, 'Add all to my calendar');
  expectSilence();
});
