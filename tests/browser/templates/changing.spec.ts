import { expect, test } from '@playwright/test';
import { acme, globex, visitedBefore } from '../helpers/earlier-visit.ts';
import { guide } from '../helpers/pages.ts';
import { copied, fences, field, ids, openCard } from '../helpers/templates.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('leaving a sentence out', () => {
  test('removes it from what is copied, and the same button puts it back', async ({ page }) => {
    await page.goto(guide);
    const card = await openCard(page, ids.one);
    await field(card, 'Lesson');
    await card.getByRole('button', { name: 'Leave this sentence out: Similar case' }).click();
    await card.getByRole('button', { name: 'Leave this sentence out: Lesson' }).click();
    await expect(card.locator('.letter s').first()).toContainText('A similar case taught me');
    await expect(card.getByRole('textbox', { name: 'Lesson' })).toBeDisabled();
    // Enter skips the fields of left-out sentences.
    await card.getByRole('textbox', { name: 'Topic' }).press('Enter');
    await expect(card.getByRole('textbox', { name: 'Company' })).toBeFocused();
    await expect(card.getByText('7 blanks', { exact: true })).toBeHidden();
    await card.getByRole('button', { name: 'Copy email' }).click();
    await expect.poll(() => copied(page)).not.toContain('A similar case taught me');
    expect(await copied(page)).toContain('good problems.\n\nThe conversation');
    await card.getByRole('button', { name: /^Done:/u }).click();
    await expect(card.locator('.letter')).not.toContainText('A similar case taught me');
    await page.reload();
    await expect((await openCard(page, ids.one)).locator('.letter')).not.toContainText('A similar case taught me');
    await field(card, 'Topic');
    for (const name of ['Similar case', 'Lesson'])
      await card.getByRole('button', { name: `Put this sentence back: ${name}` }).click();
    await card.getByRole('button', { name: 'Copy email' }).click();
    await expect.poll(() => copied(page)).toBe(fences.find((text) => text.includes('A similar case taught me')));
  });

  test('is not offered for names, nor in the subject', async ({ page }) => {
    await page.goto(guide);
    const card = await openCard(page, ids.one);
    await field(card, 'Lesson');
    await expect(card.getByRole('button', { name: /^Leave this sentence out/u })).toHaveCount(3);
  });
});

test.describe('editing the text', () => {
  test('makes it the text that is copied and sent, and keeps its blanks', async ({ page }) => {
    await page.goto(guide);
    const card = await openCard(page, ids.checkIn);
    await (await field(card, 'Company')).fill('Acme');
    await card.getByRole('button', { name: /^Edit text/u }).click();
    const area = card.getByRole('textbox', { name: /^Text/u });
    await expect(area).toBeFocused();
    await expect(area).toHaveValue(/^Subject: Any news on the \[Position\] role\?\n\nDear/u);
    await area.fill('Subject: News about [Position]?\n\nHello [Interviewer Name],\n\nAny news from Acme?');
    await card.getByRole('button', { name: 'Copy email' }).click();
    await expect.poll(() => copied(page)).toMatch(/^Subject: News about \[Position\]\?/u);
    await card.getByRole('button', { name: /^Done editing/u }).click();
    await expect(card.getByRole('button', { name: /^Edit text/u })).toBeFocused();
    await (await field(card, 'Position')).fill('Nurse');
    await expect(card.getByRole('textbox')).toHaveCount(2);
    await page.reload();
    await expect((await openCard(page, ids.checkIn)).locator('.letter')).toHaveText(
      /News about Nurse\?.*from Acme\?$/su,
    );
    await page.goto('/templates/');
    const same = await openCard(page, `how-to-follow-up-after-an-interview--${ids.checkIn}`);
    await expect(same.locator('.letter')).toContainText('from Acme?');
  });

  test('can be discarded, with undo', async ({ page }) => {
    await page.goto(guide);
    const card = await openCard(page, ids.checkIn);
    await card.getByRole('button', { name: /^Edit text/u }).click();
    await expect(card.getByRole('button', { name: /^Back to the template/u })).toBeHidden();
    await card.getByRole('textbox', { name: /^Text/u }).fill('Subject: Mine\n\nMine');
    await card.getByRole('button', { name: /^Back to the template/u }).click();
    await expect(card.locator('.letter')).toContainText('Any news on the [Position] role?');
    await card.getByRole('button', { name: /^Undo/u }).click();
    await expect(card.locator('.letter')).toContainText('Mine');
  });

  test('ends when another application is chosen, so that its text stays where it belongs', async ({ page }) => {
    await visitedBefore(page, acme, globex);
    await page.goto(guide);
    await page.getByRole('button', { name: /^Continue/u }).click();
    const card = await openCard(page, ids.checkIn);
    await card.getByRole('button', { name: /^Edit text/u }).click();
    await expect(card.getByRole('textbox', { name: /^Text/u })).toHaveValue(/Acme/u);
    await card.getByRole('combobox').selectOption('Globex · Buyer');
    await expect(card.getByRole('textbox', { name: /^Text/u })).toHaveCount(0);
    await expect(card.locator('.letter')).toContainText('working at Globex.');
    await expect(card.locator('.letter')).not.toContainText('Acme');
  });

  test('of an earlier visit is shown once the reader continues with it', async ({ page }) => {
    await visitedBefore(page, [
      ...acme,
      [`letter/how-to-follow-up-after-an-interview/${ids.checkIn}`, 'Subject: For Acme\n\nHello Sarah'],
    ]);
    await page.goto(guide);
    const card = await openCard(page, ids.checkIn);
    await expect(card.locator('.letter')).toContainText('working at Acme.');
    await page.getByRole('button', { name: /^Continue/u }).click();
    await expect(card.locator('.letter')).toContainText('Hello Sarah');
  });

  test('before the answer about an earlier visit does not make its values part of the text', async ({ page }) => {
    await visitedBefore(page);
    await page.goto(guide);
    const card = await openCard(page, ids.checkIn);
    await card.getByRole('button', { name: /^Edit text/u }).click();
    const area = card.getByRole('textbox', { name: /^Text/u });
    await expect(area).toHaveValue(/working at \[Company\]\./u);
    await area.pressSequentially(' PS');
    await page.getByRole('button', { name: 'New application', exact: true }).click();
    await expect(area).toHaveValue(/PS/u);
    await card.getByRole('button', { name: /^Done editing/u }).click();
    await expect(card.locator('.letter')).toContainText('working at [Company].');
  });

  test('belongs to one application', async ({ page }) => {
    await visitedBefore(page, acme);
    await page.goto(guide);
    await page.getByRole('button', { name: /^Continue/u }).click();
    const card = await openCard(page, ids.checkIn);
    await card.getByRole('button', { name: /^Edit text/u }).click();
    await card.getByRole('textbox', { name: /^Text/u }).fill('Subject: For Acme\n\nFor Acme');
    await card.getByRole('button', { name: /^Done editing/u }).click();
    await card.getByRole('combobox').selectOption('New application');
    await expect(card.locator('.letter')).toContainText('working at [Company].');
    await expect(card.locator('.letter')).not.toContainText('Acme');
  });
});

test('what is doubled next to a value is named before sending', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  await (await field(card, 'Interviewer Name')).fill('Sarah,');
  await card.getByRole('button', { name: 'Copy email' }).click();
  await expect(card.getByRole('status')).toContainText('“Sarah,,” has doubled punctuation');
});

test('dates of the planner are filled in', async ({ page }) => {
  await visitedBefore(page, [...acme, ['planner/interview', '2030-03-12'], ['planner/promised', '2030-03-20']]);
  await page.goto(guide);
  const card = await openCard(page, ids.checkIn);
  await expect(card.locator('.letter')).toContainText('Tuesday, March 12');
  await expect(card.locator('.letter')).toContainText('Wednesday, March 20');
  await expect(await field(card, 'Interview date')).toHaveAttribute('placeholder', 'Tuesday, March 12');
});

/** Longer than their blanks, by about a line on a phone. */
const longWords: typeof acme = [
  ['name/Company', 'Northern Consolidated Pump and Valve Manufacturing'],
  ['name/Interviewer Name', 'Alexandra Montgomery-Hutchinson'],
];

for (const [width, height, values, application] of [
  [360, 740, 'short', acme],
  [360, 740, 'long', longWords],
  [1280, 800, 'short', acme],
] as const) {
  test(`nothing moves by itself in any state, ${width} px wide, with ${values} values`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput)
            moved.push(
              ...(entry as unknown as { sources: { node: HTMLElement | null }[] }).sources.map(
                ({ node }) => `${entry.value} ${node?.nodeName ?? ''} ${node?.className ?? ''}`,
              ),
            );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // As slow as a phone on a train.
    await page.route('**/_astro/*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await visitedBefore(page, application);
    await page.goto(`${guide}#${ids.one}`);
    const card = page.locator(`[id="${ids.one}"]`);
    await card.getByRole('button', { name: /^Fill in:/u }).click();
    await card.getByRole('textbox', { name: 'Lesson' }).pressSequentially('patience');
    await card.getByRole('button', { name: 'Leave this sentence out: Lesson' }).click();
    await card.getByRole('button', { name: 'Copy email' }).click();
    await expect(card.getByRole('status')).toContainText('Copied');
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual([]);
  });
}
