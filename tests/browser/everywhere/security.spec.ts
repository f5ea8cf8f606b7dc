import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { copied, field, ids, openCard, sharedDetail } from '../helpers/templates.ts';
import { guide, LONG, siteFolder } from '../helpers/pages.ts';
import { watch } from '../helpers/watch.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const allPages = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`);

test(
  'no page logs to the console, breaks its policy or requests another host',
  { tag: LONG },
  async ({ page, baseURL }) => {
    test.slow();
    const { expectSilence } = await watch(page, baseURL);
    expect(allPages.length).toBeGreaterThan(10);
    for (const path of allPages) {
      await page.goto(path);
      // Scroll to load everything that is fetched on demand.
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      await page.waitForLoadState('networkidle');
    }
    expectSilence();
  },
);

test('filling in, copying, sending and downloading a template work within the policy', async ({ page, baseURL }) => {
  const { expectSilence } = await watch(page, baseURL);
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  await (await field(card, 'Interviewer Name')).fill('Sarah');
  await card.getByRole('button', { name: /^Copy email/u }).click();
  await expect(card.getByRole('status')).toContainText('Copied');
  await card.getByRole('button', { name: /^Open in…/u }).click();
  const download = page.waitForEvent('download');
  await card.getByRole('button', { name: /^Download/u }).click();
  expect((await download).suggestedFilename()).toMatch(/\.eml$/u);
  expect(await copied(page)).toContain('Sarah');
  await card.getByRole('button', { name: /^Open in…/u }).click();
  await card.getByRole('button', { name: /^Edit text/u }).click();
  await card.getByRole('textbox', { name: /^Text/u }).fill('Subject: Hi\n\nHi');
  await page.reload();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  expectSilence();
});

test('forms and filters work within the policy', async ({ page, baseURL }) => {
  const { expectSilence } = await watch(page, baseURL);
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'What do you need to write?' }).fill('thank');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/templates/?q=thank');
  const name = await sharedDetail(page, 'Your Name');
  await name.fill('Kim Lee');
  await page.getByRole('searchbox', { name: 'Find a template' }).fill('offer');
  await page.getByRole('combobox', { name: 'Category' }).selectOption({ index: 1 });
  expectSilence();
});

test('search and planner work within the policy', async ({ page, baseURL }) => {
  const { expectSilence } = await watch(page, baseURL);
  await page.goto('/search/?q=folow');
  await expect(page.locator('site-search [role=status]')).not.toBeEmpty();
  await page.getByRole('main').getByRole('searchbox').fill('thank you');
  await expect(page.locator('site-search').getByRole('link').first()).toBeVisible();
  await page.goto('/planner/?interview=2026-03-12');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add all to my calendar' }).click();
  expect((await download).suggestedFilename()).toBe('follow-up.ics');
  expectSilence();
});

test('the policy blocks scripts and HTML made from text, and requests to other hosts', async ({ page }) => {
  await page.goto(guide);
  const refused = await page.evaluate(async () => {
    const violations: string[] = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
    const script = document.createElement('script');
    const styled = document.createElement('p');
    const image = new Image();
    const attempts: (() => unknown)[] = [
      () => {
        document.body.innerHTML = '<b>made of text</b>';
      },
      () => {
        script.text = 'document.title = "run"';
      },
      () => {
        document.body.append(script);
      },
      () => {
        styled.setAttribute('style', 'color: red');
      },
      () => {
        image.src = 'https://other.example/a.png';
      },
      () => fetch('https://other.example/'),
    ];
    const errors = await Promise.all(
      attempts.map(async (attempt) => {
        try {
          await Promise.resolve(attempt());
          return '';
        } catch (error) {
          return (error as Error).name;
        }
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { errors, violations: [...new Set(violations)].sort(), title: document.title };
  });
  expect(refused.errors).toEqual(['TypeError', 'TypeError', '', '', '', 'TypeError']);
  expect(refused.violations).toEqual(['connect-src', 'img-src', 'require-trusted-types-for', 'style-src-attr']);
  expect(refused.title).not.toBe('run');
});

test('no other site can frame a page', async ({ page, baseURL }) => {
  await page.route('http://other.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL ?? ''}/"></iframe>` }),
  );
  await page.goto('http://other.example/');
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
  expect(page.frames()[1]?.url()).toMatch(/^chrome-error:|^about:blank$/u);
});
