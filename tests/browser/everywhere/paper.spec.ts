import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { guide } from '../helpers/pages.ts';
import { fences, field, ids, openCard } from '../helpers/templates.ts';

/** Extracts the text of each page without white space, because a PDF adds its own. */
async function readPages(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return squeeze(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }),
  );
}

const squeeze = (text: string) => text.replaceAll(/\s+/gu, '');

for (const format of ['A4', 'Letter']) {
  test(`on ${format}, a guide prints whole templates and written-out links, and no controls`, async ({ page }) => {
    await page.goto(guide);
    const card = await openCard(page, ids.checkIn);
    await (await field(card, 'Company')).fill('Acme');
    await card.getByRole('button', { name: 'Copy email' }).click();
    await card.getByRole('button', { name: /^Open in…/u }).click();
    const pages = await readPages(await page.pdf({ format }));
    expect(pages.length).toBeGreaterThan(4);
    for (const text of fences) {
      const wanted = squeeze(text).replaceAll('[Company]', 'Acme');
      expect(
        pages.some((words) => words.includes(wanted)),
        text.split('\n', 1)[0],
      ).toBe(true);
    }
    const all = pages.join('');
    expect(all).toContain('(https://careers.example.edu');
    for (const control of ['Copyemail', 'Fillin', 'Openin', 'Clearmydetails', 'Skiptocontent']) {
      expect(all).not.toContain(control);
    }
  });
}

test('no sheet of a printed guide holds the footer, which would be alone on some', async ({ page }) => {
  await page.goto(guide);
  const footer = squeeze(await page.getByRole('contentinfo').getByRole('paragraph').innerText());
  const all = (await readPages(await page.pdf())).join('');
  expect(footer).not.toBe('');
  expect(all).not.toContain(footer);
});

test('a template in closed details of a guide is printed with its values', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  await (await field(card, 'Company')).fill('Acme');
  await page.goto(guide);
  await page.evaluate((id) => {
    const inside = document.getElementById(id);
    const details = document.createElement('details');
    inside?.before(details);
    if (inside) details.append(document.createElement('summary'), inside);
  }, ids.checkIn);
  await expect(page.locator(`[id="${ids.checkIn}"]`)).toBeHidden();
  // The code of letters has arrived when the first of them is shown.
  await page.locator(`[id="${ids.one}"]`).scrollIntoViewIfNeeded();
  await expect(page.locator(`[id="${ids.one}"] [data-shown]`)).toBeVisible();
  const all = (await readPages(await page.pdf())).join('');
  expect(all).toContain(squeeze('I still look forward to working at Acme'));
});

test('the page of all templates prints the ones that are open, and the names of all', async ({ page }) => {
  await page.goto('/templates/');
  const card = await openCard(page, `how-to-follow-up-after-an-interview--${ids.checkIn}`);
  await (await field(card, 'Company')).fill('Acme');
  const all = (await readPages(await page.pdf())).join('');
  expect(all).toContain(squeeze('Thank-you after a panel'));
  expect(all).toContain(squeeze('I still look forward to working at Acme'));
  expect(all.split(squeeze('Kind regards,'))).toHaveLength(2);
  for (const control of ['Fillin', 'Findatemplate', 'Writefor', 'Editdetails']) expect(all).not.toContain(control);
});
