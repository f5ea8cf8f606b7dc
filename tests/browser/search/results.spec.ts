import { expect, test } from '@playwright/test';
import { guide } from '../helpers/pages.ts';
import { allGuides, box, found, status } from '../helpers/search.ts';

const panel = '/articles/how-to-follow-up-after-an-interview/#email-thank-you-after-a-panel';

test('results appear while typing, with matching sections and marked words', async ({ page }) => {
  await page.goto('/search/');
  await expect(allGuides(page)).toBeVisible();
  await box(page).pressSequentially('panel');
  await expect(status(page)).toHaveText(/^\d+ guides? for “panel”\.$/u);
  await expect(page).toHaveURL('/search/?q=panel');
  await expect(allGuides(page)).toBeHidden();
  const titles = await found(page).getByRole('heading').allInnerTexts();
  expect(new Set(titles).size).toBe(titles.length);
  await expect(page.locator('.found p mark').first()).toHaveText(/panel/iu);
  await box(page).fill('');
  await expect(allGuides(page)).toBeVisible();
  await expect(found(page)).toHaveCount(0);
  await expect(page).toHaveURL('/search/');
});

test('a hit in a template is labelled as one and links to its card', async ({ page }) => {
  await page.goto('/search/?q=thank+you+panel');
  const section = page.locator(`.found li:has(> p > a[href="${panel}"])`);
  await expect(section).toContainText('Thank-you after a panel · template');
  await section.getByRole('link').click();
  await expect(page).toHaveURL(panel);
  await expect(page.locator('#email-thank-you-after-a-panel')).toBeInViewport();
});

test('a hit in a task links to its section', async ({ page }) => {
  await page.goto('/search/?q=Read+it+aloud+once');
  await expect(page.locator(`.found a[href="${guide}#the-checklist"]`)).toBeVisible();
});

test('a plural finds its singular, and the other way round', async ({ page }) => {
  const counts: number[] = [];
  for (const word of ['reference', 'references']) {
    await page.goto(`/search/?q=${word}`);
    await expect(status(page)).toHaveText(new RegExp(`for “${word}”`, 'u'));
    counts.push(await found(page).count());
  }
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts[1]).toBe(counts[0]);
});

test('a category narrows the results, and a link widens them again', async ({ page }) => {
  await page.goto('/search/?q=hellograds');
  await expect(status(page)).toHaveText('1 guide for “hellograds”.');
  const category = page.getByRole('combobox', { name: 'Category' });
  await category.selectOption('Interviews');
  await expect(status(page)).toHaveText('1 guide for “hellograds” in Interviews.');
  await category.selectOption('Networking');
  await expect(status(page)).toHaveText('Nothing found for “hellograds” in Networking.');
  await expect(page).toHaveURL('/search/?q=hellograds&category=Networking');
  await page.getByRole('link', { name: 'Show 1 guide from all categories' }).click();
  await expect(status(page)).toHaveText('1 guide for “hellograds”.');
  await expect(category).toHaveValue('');
  await box(page).fill('');
  await category.selectOption('Networking');
  await expect(status(page)).toHaveText(/^\d guides in Networking\.$/u);
});

test.describe('signs that belong to a word', () => {
  for (const query of ['C#', 'R&D', '(c#),']) {
    test(`${query} finds the guide that has it, and marks it`, async ({ page }) => {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      await expect(status(page)).toHaveText(`1 guide for “${query}”.`);
      await expect(page.locator('.found p mark').first()).toHaveText(/^(?:C#|R&D)$/u);
    });
  }

  for (const query of ['C++', 'F#', 'Q&A']) {
    test(`${query}, which no guide has, finds nothing and says so`, async ({ page }) => {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      await expect(status(page)).toHaveText(`Nothing found for “${query}”.`);
      await expect(page.getByText('No guides match.')).toBeVisible();
      await expect(allGuides(page)).toBeHidden();
    });
  }
});
