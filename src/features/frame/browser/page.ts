/**
 * What every page runs: the theme, and a table of what else may stand on a page. An element's code is fetched when the first
 * of its kind comes near the screen. Where an earlier visit left something in it, it is fetched at once: old values have to
 * be seen before they can be sent, and ticks may be printed without ever being scrolled to.
 */
import { careForEarlyTicks } from '../../checklists/browser/early-ticks.ts';
import { whenVisible } from '../../../lib/browser/when-visible.ts';
import '../../search/browser/search-shortcut.ts';
import './bfcache.ts';
import './theme-choice.ts';

const { values } = document.documentElement.dataset;

loadWhenNear('email-template', () => import('../../templates/browser/email-template.ts'), values !== undefined);
loadWhenNear('earlier-values', () => import('../../templates/browser/earlier-values.ts'), values !== undefined);
loadWhenNear('shared-details', () => import('../../all-templates/browser/shared-details.ts'));
loadWhenNear('template-filter', () => import('../../all-templates/browser/template-filter.ts'));
loadWhenNear('copy-code', () => import('../../articles/browser/copy-code.ts'));
loadWhenNear('check-list', () => import('../../checklists/browser/check-list.ts'), careForEarlyTicks());
loadWhenNear('follow-up-planner', () => import('../../planner/browser/follow-up-planner.ts'));
loadWhenNear('copy-markdown', () => import('../../articles/browser/copy-markdown.ts'));
if (document.querySelector('table-of-contents')) {
  const mark = () => {
    fetchQuietly(() => import('../../articles/browser/table-of-contents.ts'));
  };
  // A reader may have come to the middle of the page, or have gone there before this ran.
  if (scrollY > 0) mark();
  else addEventListener('scroll', mark, { once: true, passive: true });
}

function loadWhenNear(tag: string, fetchCode: () => Promise<unknown>, isNeededNow = false): void {
  const elements = [...document.querySelectorAll(tag)];
  const load = () => {
    fetchQuietly(fetchCode);
  };
  if (isNeededNow && elements.length > 0) load();
  else whenVisible(elements, load);
}

/** Without its code an element stays as it is: whole, or, where nobody would answer, hidden. */
function fetchQuietly(fetchCode: () => Promise<unknown>): void {
  fetchCode().catch(() => undefined);
}
