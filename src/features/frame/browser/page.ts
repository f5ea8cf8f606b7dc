/**
 * The script of every page: the theme, and a table of the custom elements whose code is fetched on demand, when the first
 * of its kind comes close to the screen. Elements with something kept from an earlier visit are fetched at once: readers
 * must see old values before they send them, and ticks may be printed without scrolling to them.
 */
import { careForEarlyTicks } from '../../checklists/browser/early-ticks.ts';
import { whenVisible } from '../../../lib/browser/when-visible.ts';
import '../../search/browser/search-shortcut.ts';
import './theme-choice.ts';

const { values, planned, fill } = document.documentElement.dataset;

loadWhenVisible(
  'email-template',
  () => import('../../templates/browser/email-template.ts'),
  values !== undefined || fill !== undefined,
);
loadWhenVisible(
  'application-question',
  () => import('../../templates/browser/application-question.ts'),
  values === 'ask',
);
loadWhenVisible('template-search', () => import('../../all-templates/browser/template-search.ts'));
loadWhenVisible('shared-details', () => import('../../all-templates/browser/shared-details.ts'));
loadWhenVisible('template-filter', () => import('../../all-templates/browser/template-filter.ts'));
loadWhenVisible('copy-code', () => import('../../articles/browser/copy-code.ts'));
loadWhenVisible('check-list', () => import('../../checklists/browser/check-list.ts'), careForEarlyTicks());
loadWhenVisible('follow-up-planner', () => import('../../planner/browser/follow-up-planner.ts'), planned !== undefined);
loadWhenVisible('copy-markdown', () => import('../../articles/browser/copy-markdown.ts'));
if (document.querySelector('table-of-contents')) {
  const mark = () => {
    fetchQuietly(() => import('../../articles/browser/table-of-contents.ts'));
  };
  // A link may lead into the middle of the page, and readers may scroll before this script runs.
  if (scrollY > 0) mark();
  else addEventListener('scroll', mark, { once: true, passive: true });
}

// A page restored from the back/forward cache, or prerendered before it was opened, has missed every change to storage.
const announceStorage = () => dispatchEvent(new StorageEvent('storage'));
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) announceStorage();
});
document.addEventListener('prerenderingchange', announceStorage);

/** If the code cannot be fetched, the elements keep their content or stay hidden. `data-ready` tells their styles. */
function loadWhenVisible(tag: string, fetchCode: () => Promise<unknown>, isNeededNow = false): void {
  const elements = [...document.querySelectorAll<HTMLElement>(tag)];
  const load = () => {
    fetchCode().catch(() => {
      for (const { dataset } of elements) dataset['ready'] = 'failed';
    });
  };
  if (isNeededNow && elements.length > 0) load();
  // What is closed is as near as what opens it.
  else
    whenVisible(
      elements.map((element) => element.closest('details') ?? element),
      load,
    );
}

/** Ignores a failed fetch: without its code, an element keeps its content or stays hidden. */
function fetchQuietly(fetchCode: () => Promise<unknown>): void {
  fetchCode().catch(() => undefined);
}
