import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { findFaintText } from './find-faint-text.ts';

/** Rules that axe does not run by default: new ones, and the size of controls. */
const MORE_RULES = [
  'css-orientation-lock',
  'focus-order-semantics',
  'identical-links-same-purpose',
  'label-content-name-mismatch',
  'meta-refresh-no-exceptions',
  'table-fake-caption',
  'target-size',
  'td-has-header',
];

/** Finds accessibility faults of a page in its current state. */
export async function findFaults(page: Page): Promise<string[]> {
  // What is not laid out yet has no text to look at.
  await page.evaluate(() => {
    delete document.documentElement.dataset['lazy'];
  });
  const rules = Object.fromEntries(MORE_RULES.map((id) => [id, { enabled: true }]));
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'], rules }).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
  return [...faults, ...(await page.evaluate(findMore)), ...(await page.evaluate(findFaintText))];
}

/** Finds faults that axe does not look for. Runs in the page. */
function findMore(): string[] {
  const visible = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
  const nameOf = (element: HTMLElement) => (element.ariaLabel ?? element.innerText).trim();
  const show = (element: HTMLElement) => element.outerHTML.slice(0, 120);

  const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const cut = visible('main :is(h1, h2, h3, p, li, button, a)').filter((element) => {
    const { overflowX } = getComputedStyle(element);
    // The last breadcrumb may be cut off, because the same title is the heading below it.
    const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
    return isCut && !element.closest('.breadcrumbs');
  });
  const small = visible('button, summary, select, input, textarea, nav a, footer a').filter((element) => {
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    return Math.min(width, height) < 24;
  });
  // Below 16 px, phones zoom in when a field gets the focus.
  const zooming = visible('input, textarea, select').filter(
    (element) => parseFloat(getComputedStyle(element).fontSize) < 16,
  );
  const seen = new Map<string, string>();
  const ambiguous = visible('button, main a[href]').filter((element) => {
    const does = element.getAttribute('href') ?? '';
    const name = `${element.tagName} ${nameOf(element)}`;
    const other = seen.get(name);
    seen.set(name, does);
    const isSame =
      other === does &&
      (element.tagName === 'A' || /^(?:Delete this application|Forget everything)$/u.test(nameOf(element)));
    return nameOf(element) === '' || (other !== undefined && !isSame);
  });
  return [
    ...(overflow > 0 ? [`${overflow} px wider than the screen`] : []),
    ...cut.map((element) => `cut off: ${show(element)}`),
    ...small.map((element) => `too small for a finger: ${show(element)}`),
    ...zooming.map((element) => `field with text below 16 px: ${show(element)}`),
    ...ambiguous.map((element) => `name missing or used twice: ${show(element)}`),
  ];
}
