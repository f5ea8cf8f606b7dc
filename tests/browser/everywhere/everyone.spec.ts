import { expect, test, type Locator, type Page } from '@playwright/test';
import { guide, LONG } from '../helpers/pages.ts';
import { answer, fields, openPlanner } from '../helpers/planner.ts';
import { ids, openCard } from '../helpers/templates.ts';

test('nothing moves for readers who prefer reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(guide);
  await (await openCard(page, ids.one)).getByRole('button', { name: /^Fill in:/u }).click();
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationDuration, transitionDuration } = getComputedStyle(element);
        return (
          parseFloat(animationDuration) > 0.001 ||
          transitionDuration.split(', ').some((time) => parseFloat(time) > 0.001)
        );
      }).length,
  );
  expect(moving).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

/** Contrast of two computed colors by WCAG 2.2. */
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
  test(`contrast is at least 7:1 for text, 4.5:1 for controls and 3:1 for their borders, ${colorScheme}`, async ({
    page,
  }) => {
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
      ['edge', 'marker', 3],
    ] as const) {
      expect(await page.evaluate(contrastOf, [ink, ground] as const), `${ink} on ${ground}`).toBeGreaterThanOrEqual(
        least,
      );
    }
  });
}

test('a screen reader announces a template', async ({ page }) => {
  await page.goto(guide);
  const card = await openCard(page, ids.reply);
  await card.getByRole('button', { name: /^Fill in:/u }).click();
  await expect(card).toMatchAriaSnapshot({ name: 'template-card.aria.yml' });
});

test('a screen reader announces a guide', async ({ page }) => {
  await page.goto(guide);
  await expect(page.locator('.article-head')).toMatchAriaSnapshot({ name: 'guide-head.aria.yml' });
  await expect(page.getByRole('banner')).toMatchAriaSnapshot({ name: 'site-head.aria.yml' });
});

test('a screen reader announces the planner', async ({ page }) => {
  await openPlanner(page, '?interview=2026-02-24&kind=final-round&promised=2026-03-04');
  await expect(page.locator('follow-up-planner')).toMatchAriaSnapshot({ name: 'planner.aria.yml' });
});

test('a screen reader announces the search', async ({ page }) => {
  await page.goto('/search/?q=reschedule');
  await expect(page.locator('site-search').getByRole('link').first()).toBeVisible();
  await expect(page.locator('site-search')).toMatchAriaSnapshot({ name: 'search.aria.yml' });
});

/** Records the texts of a status. The returned function waits until it has been silent for a second, and returns them. */
async function listen(status: Locator): Promise<() => Promise<string[]>> {
  const heard = await status.evaluateHandle((element) => {
    const words: string[] = [];
    new MutationObserver(() => {
      if (element.textContent) words.push(element.textContent);
    }).observe(element, { childList: true, characterData: true, subtree: true });
    return words;
  });
  return () =>
    heard.evaluate(
      (words) =>
        new Promise<string[]>((resolve) => {
          const wait = (before: number) => {
            if (before > 0 && words.length === before) resolve(words);
            else setTimeout(wait, 1000, words.length);
          };
          wait(0);
        }),
    );
}

/** Types without a pause. Keys sent one by one come so slowly on a busy machine that each counts as the last. */
function typeAtOnce(box: Locator, text: string): Promise<void> {
  return box.evaluate((input, letters) => {
    for (const letter of letters) {
      (input as HTMLInputElement).value += letter;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }, text);
}

for (const [what, prepare] of [
  [
    'copying',
    async (page: Page) => {
      await page.goto(guide);
      const card = await openCard(page, ids.one);
      return [card.getByRole('status'), () => card.getByRole('button', { name: 'Copy email' }).click()] as const;
    },
  ],
  [
    'typing a search',
    async (page: Page) => {
      await page.goto('/search/');
      const box = page.getByRole('main').getByRole('searchbox');
      return [page.locator('site-search [role=status]'), () => typeAtOnce(box, 'reschedule')] as const;
    },
  ],
  [
    'typing in the template filter',
    async (page: Page) => {
      await page.goto('/templates/');
      const box = page.getByRole('searchbox', { name: 'Find a template' });
      return [page.locator('#Filter-status'), () => typeAtOnce(box, 'panel')] as const;
    },
  ],
  [
    'changing a date in the planner',
    async (page: Page) => {
      await openPlanner(page, '?interview=2026-03-12');
      await expect(answer(page)).toContainText('March 12');
      return [answer(page), () => fields(page).promised.fill('2026-03-20')] as const;
    },
  ],
] as const) {
  test(`a status is announced once: ${what}`, async ({ page }) => {
    const [status, act] = await prepare(page);
    const hear = await listen(status);
    await act();
    expect(await hear()).toHaveLength(1);
  });
}

/**
 * Finds faults of the focused element: it must be visible, have a focus ring, and come after the element that had the
 * focus before. Runs in the page.
 */
function findLostFocus(): string[] {
  const focused = document.activeElement ?? document.body;
  const before = (document as { before?: Element }).before ?? document.body;
  (document as { before?: Element }).before = focused;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const { left, top, width, height } = focused.getClientRects()[0] ?? new DOMRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  const isSeen = hit !== null && (focused.contains(hit) || hit.contains(focused));
  // The parts of a date are one element.
  const isBehind = focused === before || before.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
  return [
    ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? ['focus ring missing'] : []),
    ...(isSeen ? [] : [`hidden behind ${hit?.outerHTML.slice(0, 80) ?? 'the edge'}`]),
    ...(isBehind ? [] : [`focused after ${before.outerHTML.slice(0, 80)}, but before it in the page`]),
  ].map((fault) => `${fault}: ${focused.outerHTML.slice(0, 120)}`);
}

for (const path of ['/', guide, '/templates/?q=panel', '/planner/?interview=2026-03-12', '/search/?q=thank+you']) {
  test(
    `${path}: Tab moves through the page in reading order, with visible focus, and leaves it again`,
    { tag: LONG },
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 600 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      if (path.includes('?')) await expect(page.getByRole('main').getByRole('status').first()).not.toBeEmpty();
      const faults: string[] = [];
      let stops = 0;
      for (; stops < 300; stops++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement === document.body)) break;
        faults.push(...(await page.evaluate(findLostFocus)));
      }
      expect(stops).toBeGreaterThan(12);
      expect(stops).toBeLessThan(300);
      expect(faults).toEqual([]);
    },
  );
}
