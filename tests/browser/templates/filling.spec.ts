import { expect, test } from '@playwright/test';
import { guide } from '../helpers/pages.ts';
import { copied, field, ids, openCard, sharedDetail } from '../helpers/templates.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a company filled in once is filled in everywhere, and stored', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  await (await field(card, 'Company')).fill('Acme');
  await expect(card.locator('.letter')).toContainText('put that to use at Acme.');
  await expect((await openCard(page, ids.checkIn)).locator('.letter')).toContainText('working at Acme.');

  await page.reload();
  await expect((await openCard(page, ids.checkIn)).locator('.letter')).toContainText('working at Acme.');

  await page.goto('/templates/');
  await expect(await sharedDetail(page, 'Company')).toHaveValue('Acme');
  const elsewhere = await openCard(page, `how-to-follow-up-after-an-interview--${ids.checkIn}`);
  await expect(elsewhere.locator('.letter')).toContainText('working at Acme.');
});

test('the space that a phone adds after a word is not part of the value', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.checkIn);
  const company = await field(card, 'Company');
  await company.pressSequentially(' Acme ');
  await expect(card.locator('.letter')).toContainText('working at Acme.');
  await company.pressSequentially('Labs ');
  await expect(card.locator('.letter')).toContainText('working at Acme Labs.');
  await company.fill(' ');
  await expect(card.locator('.letter')).toContainText('working at [Company].');
});

test('a card shows how many blanks are left', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.checkIn);
  await expect(card.getByText('6 blanks', { exact: true })).toBeVisible();
  await (await field(card, 'Company')).fill('Acme');
  await expect(card.getByText('5 of 6 blanks left')).toBeVisible();
  await (await field(card, 'Company')).fill('');
  await expect(card.getByText('6 blanks', { exact: true })).toBeVisible();
});

test('a card shows when all blanks are filled in', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.checkIn);
  await (await field(card, 'Company')).fill('Word');
  for (const box of await card.getByRole('textbox').all()) await box.fill('Word');
  await expect(card.getByText('Nothing left to fill in')).toBeVisible();
  await card.getByRole('button', { name: /^Done:/u }).click();
  await expect(card.getByRole('button', { name: /^Edit details:/u })).toBeFocused();
  await expect(card.locator('.primary:visible')).toHaveText('Copy email');
});

test('phones capitalize names, but not words in a sentence', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  await expect(await field(card, 'Company')).toHaveAttribute('autocapitalize', 'words');
  await expect(await field(card, 'Topic')).toHaveAttribute('autocapitalize', 'none');
  await page.goto('/articles/how-to-accept-a-job-offer/');
  const id = await page.locator('email-template', { hasText: '[Your Email]' }).first().getAttribute('id');
  const email = await field(await openCard(page, id ?? ''), 'Your Email');
  await expect(email).toHaveAttribute('autocapitalize', 'none');
});

test('free texts are separate, within a card and between cards', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.panel);
  await (await field(card, 'Topic (1 of 2)')).fill('the move');
  await (await field(card, 'Topic (2 of 2)')).fill('the budget');
  await expect(card.locator('.letter')).toContainText(
    "said about the move, and [second person]'s question about the budget.",
  );
  await expect((await openCard(page, ids.one)).locator('.letter')).toContainText(
    '[topic: a project, a problem, a plan]',
  );
  await page.reload();
  await expect((await openCard(page, ids.panel)).locator('.letter')).toContainText('question about the budget.');
});

test('three people in a list are three fields', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.references);
  const second = await field(card, 'Name, Title, Company, Phone, Email (2 of 2)');
  await second.fill('Ann');
  await expect(card.locator('.letter')).toContainText('- [Name, Title, Company, Phone, Email]\n- Ann');
});

test('a field describes what to enter', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  const topic = await field(card, 'Topic');
  await expect(card.getByRole('group', { name: 'Your details: Thank-you after one interview' })).toContainText(
    'Company',
  );
  await expect(topic).toHaveAccessibleDescription(
    /^e\.g\. a project, a problem, a plan\s*“?What you said about … has stayed on my list of good problems\./u,
  );
  await expect(await field(card, 'Your Name')).toHaveAttribute('autocomplete', 'name');
  for (const label of ['Company', 'Interviewer Name', 'Topic']) {
    await expect(await field(card, label)).toHaveAttribute('autocomplete', 'off');
  }
});

test('clicking a blank focuses its field', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  await card.locator('mark', { hasText: '[Company]' }).click();
  await expect(card.getByRole('textbox', { name: 'Company' })).toBeFocused();
  await page.keyboard.type('Acme');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('textbox', { name: 'Your Name' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: /^Copy:/u })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card.getByRole('textbox', { name: 'Company' })).toBeHidden();
  await expect(card.getByRole('button', { name: /^Fill in:/u })).toBeFocused();
});

test('the keyboard alone fills in and copies', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.checkIn);
  await card.getByRole('button', { name: /^Fill in:/u }).focus();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('Nurse');
  const copy = card.getByRole('button', { name: 'Copy email' });
  await copy.focus();
  await page.keyboard.press('Space');
  await expect(copy).toBeFocused();
  await expect(card.getByRole('status')).toContainText('Copied');
  expect(await copied(page)).toContain('Subject: Any news on the Nurse role?');
});

test('text can be selected without opening the form', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  const box = await card.locator('mark', { hasText: '[Interviewer Name]' }).boundingBox();
  if (!box) throw new Error('The blank is not on the screen.');
  await page.mouse.move(box.x + 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).toContain('nterviewer');
  await expect(card.getByRole('textbox')).toHaveCount(0);
});

const hostile = [
  `"quotes" and 'quotes'`,
  '<script>document.title = "owned"</script><img src=x onerror=alert(1)>',
  '$& $1 $$ \\',
  '😀 👩‍👩‍👧 é',
  'مرحبا بكم',
  '[Position] and [topic]',
  'long '.repeat(1000),
];

test('values stay text, whatever they contain', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.checkIn);
  const company = await field(card, 'Company');
  for (const value of hostile) {
    await company.fill(value);
    await expect(card.locator('.letter')).toContainText(`at ${value.trim()}`);
    await card.getByRole('button', { name: 'Copy email' }).click();
    await expect.poll(() => copied(page)).toContain(`working at ${value.trim()}. Could`);
  }
  await expect(page).not.toHaveTitle('owned');
  await expect(card.locator('.letter :is(script, img)')).toHaveCount(0);
  await company.fill('[Position]');
  await expect(card.locator('.letter mark')).toHaveCount(7);
  await page.reload();
  expect((await (await openCard(page, ids.checkIn)).locator('.letter mark').allTextContents()).at(-2)).toBe(
    '[Position]',
  );
});

test('a message counts its characters', async ({ page }) => {
  await page.goto('/articles/how-to-reschedule-an-interview/');
  const card = await openCard(page, 'email-a-short-note-to-a-recruiter');
  await expect(card).toContainText('224 of 300 characters');
  await (await field(card, 'Position')).fill('x'.repeat(210));
  await expect(card).toContainText('424 of 300 characters: 124 too many');
  await expect(card.getByRole('button')).not.toContainText(['Open in…']);
  await card.getByRole('button', { name: 'Copy message' }).click();
  await expect(card.getByRole('status')).toContainText('124 too many');
});
