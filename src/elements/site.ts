/**
 * What every page runs: the theme, and a table of what else may stand on a page. An element's code is fetched when the first
 * of its kind comes near the screen. Where an earlier visit left something in it, it is fetched at once: old values have to
 * be seen before they can be sent, and ticks may be printed without ever being scrolled to.
 */
import { careForEarlyTicks } from './early-ticks.ts';
import { whenNear } from './near.ts';
import './search-shortcut.ts';
import './shown-late.ts';
import './theme-choice.ts';

const { values } = document.documentElement.dataset;

loadWhenNear('email-template', () => import('./email-template.ts'), values !== undefined);
loadWhenNear('earlier-values', () => import('./earlier-values.ts'), values !== undefined);
loadWhenNear('shared-details', () => import('./shared-details.ts'));
loadWhenNear('template-filter', () => import('./template-filter.ts'));
loadWhenNear('copy-code', () => import('./copy-code.ts'));
loadWhenNear('check-list', () => import('./check-list.ts'), careForEarlyTicks());
loadWhenNear('follow-up-planner', () => import('./follow-up-planner.ts'));
loadWhenNear('copy-markdown', () => import('./copy-markdown.ts'));
addEventListener('scroll', () => void import('./table-of-contents.ts'), { once: true, passive: true });

/** Where the code cannot be fetched, its elements are marked: a form that nobody answers is not shown (planner.css). */
function loadWhenNear(tag: string, fetchCode: () => Promise<unknown>, isNeededNow = false): void {
  const elements = [...document.querySelectorAll(tag)];
  const load = () => {
    fetchCode().catch(() => {
      for (const element of elements) element.setAttribute('data-failed', '');
    });
  };
  if (isNeededNow && elements.length > 0) load();
  else whenNear(elements, load);
}
