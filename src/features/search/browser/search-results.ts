import { child, make } from '../../../lib/browser/dom.ts';
import type { ExcerptPiece } from '../excerpt.ts';
import type { SearchResult, FoundPlace } from '../result.ts';
import { resultSummary, type SearchQuery } from '../search-query.ts';
import type { SearchFinding } from './pagefind.ts';

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
  guides: readonly SearchResult[],
  proposal: readonly (string | Node)[] | undefined,
): void {
  const list = child(root, '.found');
  const more = child(root, '.found-more');
  list.replaceChildren(...guides.map(makeResult));
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
      list.append(...next.map(makeResult));
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
  status.textContent = resultSummary(finding, query);
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

/** A guide in the list of results, with the places in it. What is said of it comes from the list of all guides. */
function makeResult({ url, title, excerpt, places }: SearchResult): HTMLLIElement {
  const listed = document.querySelector(`.all-guides a[href="${CSS.escape(url)}"]`)?.closest('li');
  const facts = listed?.querySelector('.facts')?.cloneNode(true);
  return make('li', [
    make('h2', [makeLink(url, title)]),
    ...(facts ? [facts] : []),
    ...(excerpt.length > 0 ? [make('p', mark(excerpt))] : []),
    ...(places.length > 0 ? [make('ul', places.map(makePlace))] : []),
  ]);
}

function makePlace({ kind, url, title, excerpt }: FoundPlace): HTMLLIElement {
  const isTemplate = kind === 'template';
  const link = makeLink(url, title);
  // In the link, as the section around a template often has the same name.
  if (isTemplate) link.append(make('small', [' · template']));
  const entry = make('li', [make('p', [link]), make('p', mark(excerpt))]);
  if (isTemplate) entry.className = 'found-template';
  return entry;
}

function makeLink(href: string, words: readonly ExcerptPiece[]): HTMLAnchorElement {
  const link = make('a', mark(words));
  link.href = href;
  return link;
}

function mark(pieces: readonly ExcerptPiece[]): (string | Node)[] {
  return pieces.map(({ text, isHit }) => (isHit ? make('mark', [text]) : text));
}
