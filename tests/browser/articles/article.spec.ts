import { expect, test } from '@playwright/test';
import { guide } from '../helpers/pages.ts';
import { ids } from '../helpers/templates.ts';

test('a reader opens a guide from the home page', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.getByRole('link', { name: 'Follow Up After an Interview' }).click();
  await expect(page).toHaveURL(guide);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'How to Follow Up After an Interview (Templates & Timing)',
  );
  const templates = page.getByRole('navigation', { name: 'Templates in this guide' }).getByRole('link');
  await expect(templates).toHaveCount(9);
  await templates.last().click();
  await expect(page.locator('email-template').last()).toBeInViewport();
});

test('contents are collapsed on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(guide);
  const link = page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'The checklist' });
  await expect(link).toBeHidden();
  await page.locator('summary').click();
  await link.click();
  await expect(page.getByRole('heading', { name: 'The checklist' })).toBeInViewport();
});

test('on a wide screen, contents are next to the text and mark the section being read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(guide);
  const link = page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'What not to do' });
  await expect(link).toBeVisible();
  await page.getByRole('heading', { name: 'What not to do' }).scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    document.getElementById('what-not-to-do')?.scrollIntoView();
  });
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expect(link).toBeInViewport();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await expect(page.locator('.contents [aria-current]')).toHaveCount(0);
});

test('after a link to a section, contents mark it at once', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${guide}#what-not-to-do`);
  await expect(page.locator('.contents [aria-current]')).toHaveText('What not to do');
});

test('contents mark the section of a reader who scrolls before the script arrives', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const script = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await script.promise;
    await route.continue();
  });
  await page.goto(guide);
  await page.evaluate(() => {
    document.getElementById('what-not-to-do')?.scrollIntoView();
  });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  script.resolve(undefined);
  await expect(page.locator('.contents [aria-current]')).toHaveText('What not to do');
});

test('sections and notes have links', async ({ page }) => {
  await page.goto(guide);
  await page.getByRole('link', { name: 'The thank-you', exact: true }).last().click();
  await expect(page).toHaveURL(`${guide}#the-thank-you`);
  await page.locator('sup a').first().click();
  await expect(page.locator('#Note-fn-handbook')).toBeInViewport();
  await page.getByRole('link', { name: 'Back to reference 1', exact: true }).click();
  await expect(page.locator('#Note-fnref-handbook')).toBeInViewport();
});

test('one guide leads to the next', async ({ page }) => {
  await page.goto(guide);
  const steps = page.getByRole('navigation', { name: 'Next steps' }).getByRole('link');
  await expect(steps).toHaveCount(2);
  await steps.first().click();
  await expect(page).not.toHaveURL(guide);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  test('an article can be read without JavaScript', async ({ page }) => {
    await page.goto(guide);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await page.locator('summary').click();
    await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
    const template = page.locator(`#${ids.reply}`);
    await expect(template).toContainText('Subject: Re: Your application for [Position]');
    await expect(template.locator('mark').first()).toHaveText('[Position]');
    await expect(page.getByText('Send the thank-you, tonight or tomorrow')).toBeVisible();
  });
});

test('printing shows templates and checklists, and nothing to click', async ({ page }) => {
  await page.goto(guide);
  await page.emulateMedia({ media: 'print' });
  for (const name of ['Breadcrumb', 'Main', 'Contents', 'Site', 'Templates in this guide', 'Next steps']) {
    await expect(page.getByRole('navigation', { name })).toBeHidden();
  }
  await expect(page.getByRole('button', { name: 'Dark theme' })).toBeHidden();
  await expect(page.locator(`#${ids.checkIn}`)).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
});
