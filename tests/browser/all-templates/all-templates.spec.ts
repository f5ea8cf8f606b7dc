import { expect, type Locator, type Page, test } from '@playwright/test';
import { contentPolicy, readNeeds } from '../../../src/build/pages/content-policy.ts';
import { guide } from '../helpers/pages.ts';
import { field, ids, openCard, sharedDetail } from '../helpers/templates.ts';

const idOf = (id: string) => `how-to-follow-up-after-an-interview--${id}`;
const box = (page: Page) => page.getByRole('searchbox', { name: 'Find a template' });
const rows = (page: Page) => page.locator('.template > summary:visible');
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });
const letter = (page: Page, id: string) => page.locator(`[id="${idOf(id)}"]`);
const namesIn = (list: Locator) =>
  list.locator('summary > span').evaluateAll((names) => names.map((name) => name.firstChild?.textContent?.trim()));

test.describe('a row', () => {
  test('opens its letter in place, and is in the address as long as it is open', async ({ page }) => {
    await page.goto('/templates/?category=Interviews');
    await row(page, 'Last follow-up').click();
    await expect(letter(page, 'email-last-follow-up').getByRole('button', { name: /^Copy email/u })).toBeVisible();
    await expect(page).toHaveURL(/\?category=Interviews#how-to-follow-up-after-an-interview--email-last-follow-up$/u);
    await page.reload();
    await expect(letter(page, 'email-last-follow-up').getByRole('button', { name: /^Copy email/u })).toBeVisible();
    await row(page, 'Last follow-up').click();
    await expect(letter(page, 'email-last-follow-up')).toBeHidden();
    await expect(page).toHaveURL('/templates/?category=Interviews');
  });

  test('that is closed is not set up', async ({ page }) => {
    await page.goto('/templates/');
    await openCard(page, idOf(ids.checkIn));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('email-template:has(button)')).toHaveCount(1);
  });

  for (const [what, script] of [
    ['', ''],
    [', also where browsers cannot move it as it is', 'delete Element.prototype.moveBefore'],
  ] as const) {
    test(`that is found keeps its form and what is typed in it${what}`, async ({ page }) => {
      await page.addInitScript(script);
      await page.goto('/templates/');
      const card = await openCard(page, idOf(ids.checkIn));
      await (await field(card, 'Company')).fill('Acme');
      await box(page).fill('date has passed');
      await expect(page.locator('.found .template').filter({ has: card })).toHaveCount(1);
      await expect(card.getByRole('textbox', { name: 'Company', exact: true })).toHaveValue('Acme');
      await (await field(card, 'Company')).fill('Globex');
      await expect(card.locator('.letter')).toContainText('working at Globex.');
      await box(page).fill('');
      await expect(page.locator('.found')).toBeHidden();
      await expect(card.getByRole('textbox', { name: 'Company', exact: true })).toHaveValue('Globex');
      await card.getByRole('button', { name: /^Done/u }).click();
      await expect(card.getByRole('button', { name: /^Copy email/u })).toHaveCount(1);
    });
  }
});

test.describe('a link to a template', () => {
  for (const width of [360, 1280]) {
    test(`opens its row and shows it, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`/templates/#${idOf(ids.checkIn)}`);
      await expect(letter(page, ids.checkIn)).toBeInViewport();
      await expect(row(page, 'Check-in when the date has passed')).toBeInViewport();
      await expect(letter(page, ids.checkIn).getByRole('button', { name: /^Fill in/u })).toBeVisible();
    });
  }

  test('opens its row where browsers leave it closed', async ({ page }) => {
    await page.goto(`/templates/#${idOf(ids.checkIn)}`);
    await row(page, 'Check-in when the date has passed').evaluate(({ parentElement }) => {
      (parentElement as HTMLDetailsElement).open = false;
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await expect(letter(page, ids.checkIn)).toBeInViewport();
  });

  test('that is on another page now leads to its guide', async ({ page }) => {
    await showIndex(page);
    await page.goto(`/templates/#${idOf(ids.checkIn)}`);
    await expect(page).toHaveURL(`${guide}#${ids.checkIn}`);
  });
});

test.describe('the search', () => {
  test('leads from home to a template and its guide', async ({ page }) => {
    await page.goto('/templates/?q=thank+you+panel');
    await expect(box(page)).toHaveValue('thank you panel');
    await expect(rows(page).first()).toContainText('Thank-you after a panel');
    await rows(page).first().click();
    await page.getByRole('link', { name: 'When to send this: Thank-you after a panel' }).click();
    await expect(page).toHaveURL(`${guide}#email-thank-you-after-a-panel`);
  });

  for (const [query, name] of [
    ['thank you panel', 'Thank-you after a panel'],
    ['PANNEL thanks', 'Thank-you after a panel'],
    ['rejected', 'Reply to a rejection'],
  ] as const) {
    test(`lists the best first, with their guides: ${query}`, async ({ page }) => {
      await page.goto('/templates/');
      const before = await namesIn(page.locator('.all-templates'));
      await box(page).fill(query);
      await expect(rows(page).first()).toContainText(name);
      await expect(rows(page).first()).toContainText('Follow Up After an Interview');
      await expect(page.getByText(new RegExp(`^\\d+ templates? for “${query}”$`, 'u'))).toBeVisible();
      await expect(page).toHaveURL(`/templates/?q=${query.replaceAll(' ', '+')}`);
      await box(page).fill('');
      await expect(page.getByText('For example: panel')).toBeVisible();
      await expect(page).toHaveURL('/templates/');
      expect(await namesIn(page.locator('.all-templates'))).toEqual(before);
    });
  }

  test('leads on if it finds nothing', async ({ page }) => {
    await page.goto('/templates/');
    await box(page).fill('zeppelin');
    await expect(page.getByText('No templates for “zeppelin”')).toBeVisible();
    await expect(rows(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'search the guides' })).toHaveAttribute(
      'href',
      /\/search\/\?q=zeppelin$/u,
    );
  });

  test('opens the only template that it finds, and closes it again unless it was used', async ({ page }) => {
    await page.route('**/templates/search.json', async (route) => {
      const data = (await (await route.fetch()).json()) as { letters: { id: string }[] };
      // The others are then on no page.
      const letters = data.letters.map((each) => (each.id === ids.panel ? each : { ...each, id: '' }));
      await route.fulfill({ json: { ...data, letters } });
    });
    await page.goto('/templates/?category=Interviews');
    await box(page).fill('panel');
    await expect(rows(page)).toHaveCount(1);
    await expect(letter(page, ids.panel).getByRole('button', { name: /^Fill in/u })).toBeVisible();
    await box(page).fill('');
    await expect(rows(page)).not.toHaveCount(1);
    await expect(letter(page, ids.panel)).toBeHidden();
    await box(page).fill('panel');
    await (await field(letter(page, ids.panel), 'Position')).fill('Nurse');
    await box(page).fill('');
    await expect(rows(page)).not.toHaveCount(1);
    await expect(letter(page, ids.panel)).toBeVisible();
  });

  test('shows what a query in the address finds at once, and nothing moves', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/templates/?q=decline');
    await expect(page.getByText(/^\d+ templates for “decline”$/u)).toBeInViewport();
    await expect(rows(page).first()).toBeInViewport();
  });

  test('says so if it cannot be loaded, and shows all templates', async ({ page }) => {
    await page.route('**/templates/search.json', (route) => route.abort());
    await page.goto('/templates/?q=panel');
    await expect(page.getByText("Couldn't load the search.")).toBeVisible();
    await expect(row(page, 'Last follow-up')).toBeVisible();
    await page.unroute('**/templates/search.json');
    await box(page).fill('panels');
    await expect(rows(page).first()).toContainText('Thank-you after a panel');
  });

  test('hides the keyboard of a phone on Enter, and shows the results', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/templates/');
    await box(page).fill('decline');
    await box(page).press('Enter');
    await expect(box(page)).not.toBeFocused();
    await expect(page.getByText(/^\d+ templates for “decline”$/u)).toBeInViewport();
  });

  test('is limited to a category', async ({ page }) => {
    await page.goto('/templates/?category=Goodbyes');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Goodbyes']);
    await expect(page.getByText(/^\d+ templates in Goodbyes$/u)).toBeVisible();
    await box(page).fill('offer');
    await expect(page.getByText(/^\d+ templates? for “offer” in Goodbyes$/u)).toBeVisible();
    const limited = await rows(page).count();
    await page.getByRole('combobox', { name: 'Category' }).selectOption('All categories');
    await expect(rows(page)).not.toHaveCount(limited);
  });

  test('links to templates on other pages', async ({ page }) => {
    await showIndex(page);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto('/templates/');
    await page.waitForLoadState('networkidle');
    expect(fetched).not.toContain('/templates/search.json');
    await box(page).fill('panel');
    await page.getByRole('link', { name: 'Thank-you after a panel' }).click();
    await expect(page).toHaveURL(`${guide}#email-thank-you-after-a-panel`);
  });
});

/** Changes the page as the build does beyond 200 templates. tests/site checks that it does. */
async function showIndex(page: Page): Promise<void> {
  await page.route(/\/templates\/$/u, async (route) => {
    const html = await (await route.fetch()).text();
    const body = html.replace(/<section data-category.*<\/section>/su, '');
    const { policy } = /content-security-policy" content="(?<policy>[^"]*)"/u.exec(body)?.groups ?? {};
    await route.fulfill({
      body: body.replace(policy ?? '', contentPolicy(readNeeds(body))),
      contentType: 'text/html',
    });
  });
}

test.describe('shared details', () => {
  test('fill all templates, can be deleted, and come back', async ({ page }) => {
    await page.goto('/templates/');
    await (await sharedDetail(page, 'Your Name')).fill('Kim Lee');
    const signed = page.locator('.letter:visible', { hasText: 'Kim Lee' });
    await rows(page).first().click();
    await expect(signed).toHaveCount(1);
    await page.getByRole('button', { name: 'Forget everything' }).first().click();
    await expect(signed).toHaveCount(0);
    await page.getByRole('button', { name: /^Undo/u }).first().click();
    await expect(signed).toHaveCount(1);
  });

  test('are reached and left by keyboard', async ({ page }) => {
    await page.goto('/templates/');
    const button = page.getByRole('button', { name: 'Edit details', exact: true });
    await button.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Your Name' })).toBeFocused();
    await page.keyboard.type('Kim');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Interviewer Name' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Your Name' })).toBeHidden();
    await button.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Interviewer Name' })).toBeFocused();
  });
});

test('a hundred templates fit into twelve screens of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/templates/');
  const all = await rows(page).count();
  expect(all).toBeGreaterThan(20);
  const list = await page.locator('.all-templates').evaluate((all) => all.getBoundingClientRect().height);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height - list + (list / all) * 100).toBeLessThanOrEqual(12 * 740);
});

for (const [what, address] of [
  ['with a query', '/templates/?q=decline'],
  ['with a query that finds little', '/templates/?q=zeppelin'],
  ['with a category', '/templates/?category=Goodbyes'],
  ['with a template', `/templates/#${idOf(ids.checkIn)}`],
] as const) {
  test(`nothing moves on the page opened ${what}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(() => {
      localStorage.setItem('guides:values', JSON.stringify([['name/Company', 'Acme']]));
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.title += ` shifted by ${(entry as unknown as { value: number }).value}`;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(await page.title()).not.toContain('shifted');
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all templates can be read', async ({ page }) => {
    await page.goto('/templates/');
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(0);
    await row(page, 'Last follow-up').click();
    await expect(letter(page, 'email-last-follow-up').locator('.letter')).toContainText('[Your Name]');
  });
});
