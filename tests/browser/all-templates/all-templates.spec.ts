import { expect, test } from '@playwright/test';
import { contentPolicy, readNeeds } from '../../../src/build/pages/content-policy.ts';
import { guide } from '../helpers/pages.ts';
import { ids } from '../helpers/templates.ts';

test('a reader finds a template from home', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'What do you need to write?' }).fill('panel');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page).toHaveURL('/templates/?q=panel');
  await expect(page.getByRole('searchbox', { name: 'Find a template' })).toHaveValue('panel');
  await expect(page.getByText(/^\d+ of \d+ templates$/u)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Thank-you after a panel' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Last follow-up' })).toBeHidden();
  await page.getByRole('link', { name: 'When to send this: Thank-you after a panel' }).click();
  await expect(page).toHaveURL(`${guide}#email-thank-you-after-a-panel`);
});

test('the filter shows the number of results, also if there are none', async ({ page }) => {
  await page.goto('/templates/');
  const all = await page.locator('email-template').count();
  const box = page.getByRole('searchbox', { name: 'Find a template' });
  await box.fill('REJECTION');
  await expect(page.locator('.template:not([hidden])').first()).toBeVisible();
  const found = await page.locator('.template:not([hidden])').count();
  await expect(page.getByText(`${found} of ${all} templates`)).toBeVisible();
  expect(found).toBeLessThan(all);
  await box.fill('zeppelin');
  await expect(page.getByText(`0 of ${all} templates`)).toBeVisible();
  await expect(page.getByText('No templates match.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'search the guides' })).toHaveAttribute(
    'href',
    /\/search\/\?q=zeppelin$/u,
  );
  await box.fill('');
  await expect(page.getByText(`${all} of ${all} templates`)).toBeVisible();
  await expect(page).toHaveURL('/templates/');
});

test("if no template has the word, its forms and the guide's keywords match", async ({ page }) => {
  await page.goto('/templates/');
  const box = page.getByRole('searchbox', { name: 'Find a template' });
  for (const [word, name] of [
    ['ghosted', 'Last follow-up'],
    ['rejecting', 'Reply to a rejection'],
  ] as const) {
    await box.fill(word);
    await expect(page.getByRole('heading', { name })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Salary question' })).toBeHidden();
  }
});

test('a query in the URL shows its results at once', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/templates/?q=decline');
  await expect(page.getByText(/^\d+ of \d+ templates$/u)).toBeInViewport();
});

test('on a phone, Enter hides the keyboard and shows the results', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/templates/');
  const box = page.getByRole('searchbox', { name: 'Find a template' });
  await box.fill('decline');
  await box.press('Enter');
  await expect(box).not.toBeFocused();
  await expect(page.getByText(/^\d+ of \d+ templates$/u)).toBeInViewport();
});

test('a link to a template scrolls to it, however far down it is', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/templates/#how-to-follow-up-after-an-interview--${ids.checkIn}`);
  await expect(page.locator(`[id$="--${ids.checkIn}"] `)).toBeInViewport();
});

test('cards are not cut off', async ({ page }) => {
  await page.goto('/templates/');
  const sides = await page.locator('.template').evaluateAll((boxes) =>
    boxes.map((box) => {
      const [outer, inner] = [box, box.querySelector('email-template')].map((each) => each?.getBoundingClientRect());
      return (inner?.left ?? 0) >= (outer?.left ?? 0) && (inner?.right ?? 0) <= (outer?.right ?? 0);
    }),
  );
  expect(new Set(sides)).toEqual(new Set([true]));
});

test('a category limits the templates', async ({ page }) => {
  await page.goto('/templates/?category=Goodbyes');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Goodbyes']);
  await page.getByRole('combobox', { name: 'Category' }).selectOption('All');
  await expect(page.getByRole('heading', { level: 2 })).not.toHaveCount(1);
});

test('templates on other pages are fetched on the first query', async ({ page }) => {
  // Change the page as the build does beyond 200 templates. tests/site checks that it does.
  await page.route('/templates/', async (route) => {
    const html = await (await route.fetch()).text();
    const body = html
      .replace('<template-filter', '<template-filter data-source="/templates.json"')
      .replace('</template-filter>', '<ul class="found"></ul></template-filter>')
      .replace(/<section data-category.*<\/section>/su, '');
    const { policy } = /content-security-policy" content="(?<policy>[^"]*)"/u.exec(body)?.groups ?? {};
    await route.fulfill({
      body: body.replace(policy ?? '', contentPolicy(readNeeds(body))),
      contentType: 'text/html',
    });
  });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/templates/');
  await page.waitForLoadState('networkidle');
  expect(fetched).not.toContain('/templates.json');
  await page.getByRole('searchbox', { name: 'Find a template' }).fill('panel');
  await page.getByRole('link', { name: 'Thank-you after a panel' }).click();
  await expect(page).toHaveURL(`${guide}#email-thank-you-after-a-panel`);
});

test('shared details fill all templates', async ({ page }) => {
  await page.goto('/templates/');
  await page.getByRole('textbox', { name: 'Your Name' }).fill('Kim Lee');
  const signed = page.locator('.letter', { hasText: 'Kim Lee' });
  await page.locator('email-template').first().scrollIntoViewIfNeeded();
  await expect(signed.first()).toBeVisible();
  await page.getByRole('button', { name: 'Forget everything' }).first().click();
  await expect(signed).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/u }).first().click();
  await expect(signed.first()).toBeVisible();
});

test('each template has its own URL', async ({ page }) => {
  const id = 'how-to-follow-up-after-an-interview--email-last-follow-up';
  await page.goto(`/templates/#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await expect(page.locator(`#${id}`).getByRole('button', { name: /^Copy email/u })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all templates can be read', async ({ page }) => {
    await page.goto('/templates/');
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(0);
    await expect(page.locator('.letter').first()).toContainText('[Your Name]');
  });
});
