import { describeFinding } from '../describe-finding.ts';
import type { FoundGuide } from '../result.ts';
import type { SearchQuery } from '../search-query.ts';
import { child } from '../../../lib/browser/dom.ts';
import type { SearchFinding } from './find-guides.ts';
import { makeFoundGuide } from './found-guide.ts';

/** Guides that are shown at first, and that each press of the button adds. */
export const FIRST_GUIDES = 10;

/**
 * Shows what was found, and says how much it is.
 *
 * @param guides The first of them.
 * @param proposal What to look for instead.
 */
export function showResults(
  root: HTMLElement,
  query: SearchQuery,
  finding: SearchFinding,
  guides: readonly FoundGuide[],
  proposal: readonly (string | Node)[] | undefined,
): void {
  const list = child(root, '.found');
  const more = child(root, '.found-more');
  list.replaceChildren(...guides.map(makeFoundGuide));
  const showMore = () => {
    more.hidden = list.children.length >= finding.count;
  };
  const status = child(root, '[role="status"]');
  let isLoading = false;
  const addMore = async () => {
    if (isLoading) return;
    isLoading = true;
    try {
      const shown = list.children.length;
      const next = await finding.load(shown, shown + FIRST_GUIDES);
      // Meanwhile something else may have been asked.
      if (more.onclick !== press) return;
      list.append(...next.map(makeFoundGuide));
      list.children[shown]?.querySelector('a')?.focus();
      showMore();
    } catch {
      if (more.onclick === press) status.textContent = 'No connection. Try again.';
    } finally {
      isLoading = false;
    }
  };
  const press = () => void addMore();
  more.onclick = press;
  showMore();
  child(root, '.proposal').replaceChildren(...(proposal ?? []));
  child(root, '.found-none').hidden = finding.count > 0;
  status.textContent = describeFinding(finding, query);
}

/** Shows no results, and says why. */
export function showNothing(root: HTMLElement, why: string): void {
  child(root, '.found').replaceChildren();
  child(root, '.proposal').replaceChildren();
  const more = child(root, '.found-more');
  more.hidden = true;
  more.onclick = null;
  child(root, '.found-none').hidden = true;
  child(root, '[role="status"]').textContent = why;
}
