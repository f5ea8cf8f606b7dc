import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { guide, pageKinds } from './pages.ts';
import { ids, openCard } from './templates.ts';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** WCAG 2.2, 1.4.12: spacing that a reader may set. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

for (const path of pageKinds) {
  test(`${path} is accessible in forced colours, at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
  });
}

test.describe('with styles that a reader adds', () => {
  // The policy of the pages would refuse what stands here for a setting of the browser.
  test.use({ bypassCSP: true });

  for (const path of pageKinds) {
    test(`${path} can be read with text of twice the size, and with spaced text`, async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 800 });
      await page.goto(path);
      await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.reload();
      await page.addStyleTag({ content: TEXT_SPACING });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(h1, h2, h3, p, li, button, a)')]
          // The end of a trail is the title that stands below it: it may be cut.
          .filter((element) => !element.closest('.breadcrumbs'))
          .filter((element) => {
            const { overflowX } = getComputedStyle(element);
            return overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
      expect(cut).toEqual([]);
    });
  }
});

test('nothing moves for readers who want it so', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(guide);
  await (await openCard(page, ids.one)).getByRole('button', { name: /^Fill in:/u }).click();
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0.001);
      }).length,
  );
  expect(moving).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

/** Contrast of two colours by WCAG 2.2, from what the browser computes. */
function contrastOf([first, second]: readonly [string, string]): number {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (name: string) => {
    if (!canvas) throw new Error('This browser cannot draw.');
    const probe = document.createElement('i');
    probe.style.color = `var(--${name})`;
    document.body.append(probe);
    canvas.fillStyle = getComputedStyle(probe).color;
    probe.remove();
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`contrast, ${colorScheme}: text 7:1, controls 4.5:1, their edges 3:1`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    for (const [ink, ground, least] of [
      ['ink', 'paper', 7],
      ['ink', 'sheet', 7],
      ['ink', 'marker', 7],
      ['quiet', 'paper', 7],
      ['quiet', 'sheet', 7],
      ['accent', 'paper', 7],
      ['accent', 'sheet', 7],
      ['on-accent', 'accent', 4.5],
      ['edge', 'paper', 3],
      ['edge', 'sheet', 3],
    ] as const) {
      expect(await page.evaluate(contrastOf, [ink, ground] as const), `${ink} on ${ground}`).toBeGreaterThanOrEqual(
        least,
      );
    }
  });
}

test('what a screen reader hears of a template', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.reply);
  await card.getByRole('button', { name: /^Fill in:/u }).click();
  await expect(card).toMatchAriaSnapshot({ name: 'template-card.aria.yml' });
});

test('what a screen reader hears of a guide', async ({ page }) => {
  await page.goto(guide);
  await expect(page.locator('.article-head')).toMatchAriaSnapshot({ name: 'guide-head.aria.yml' });
  await expect(page.getByRole('banner')).toMatchAriaSnapshot({ name: 'site-head.aria.yml' });
});

test('a status speaks once', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.one);
  const spoken = card.getByRole('status').evaluate(
    (status) =>
      new Promise<string[]>((resolve) => {
        const words: string[] = [];
        new MutationObserver(() => {
          if (status.textContent) words.push(status.textContent);
        }).observe(status, { childList: true, characterData: true, subtree: true });
        setTimeout(resolve, 600, words);
      }),
  );
  await card.getByRole('button', { name: 'Copy email' }).click();
  expect(await spoken).toHaveLength(1);
});
