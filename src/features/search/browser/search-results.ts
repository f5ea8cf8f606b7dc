import { child, make } from '../../../lib/browser/dom.ts';
import type { ExcerptPiece } from '../excerpt.ts';
import type { SearchResult, SectionResult } from '../result.ts';
import { resultSummary, type SearchQuery } from '../search-query.ts';
import type { SearchResults } from './pagefind.ts';

/** Articles shown at first, and added by each press of the button. */
export const PAGE_LENGTH = 10;

/**
 * Shows the results of a search and their number.
 *
 * @param page The first results.
 * @param suggestion A better query to offer.
 */
export function showResults(
  root: HTMLElement,
  query: SearchQuery,
  results: SearchResults,
  page: readonly SearchResult[],
  suggestion: readonly (string | Node)[],
): void {
  const list = child(root, '.found');
  const more = child(root, '.found-more');
  list.replaceChildren(...page.map(makeResult));
  const updateMore = () => {
    more.hidden = list.children.length >= results.count;
  };
  const status = child(root, '[role="status"]');
  let isLoading = false;
  const addPage = async () => {
    if (isLoading) return;
    isLoading = true;
    try {
      const shown = list.children.length;
      const next = await results.load(shown, shown + PAGE_LENGTH);
      // A newer search may have taken over meanwhile.
      if (more.onclick !== press) return;
      list.append(...next.map(makeResult));
      list.children[shown]?.querySelector('a')?.focus();
      updateMore();
    } catch {
      if (more.onclick === press) status.textContent = 'No connection. Try again.';
    } finally {
      isLoading = false;
    }
  };
  const press = () => void addPage();
  more.onclick = press;
  updateMore();
  child(root, '.proposal').replaceChildren(...suggestion);
  child(root, '.found-none').hidden = results.count > 0;
  status.textContent = resultSummary(results, results.query, query.text);
}

/** Removes all results. */
export function clearResults(root: HTMLElement, message: string): void {
  child(root, '.found').replaceChildren();
  child(root, '.proposal').replaceChildren();
  const more = child(root, '.found-more');
  more.hidden = true;
  more.onclick = null;
  child(root, '.found-none').hidden = true;
  child(root, '[role="status"]').textContent = message;
}

/** Makes the list item of an article and its sections. Copies the article's facts from the list of all guides. */
function makeResult({ url, title, excerpt, sections }: SearchResult): HTMLLIElement {
  const listed = document.querySelector(`.all-guides a[href="${CSS.escape(url)}"]`)?.closest('li');
  const facts = listed?.querySelector('.facts')?.cloneNode(true);
  const heading = makeLink(url, title);
  return make('li', [
    make('h2', [heading]),
    ...(facts ? [facts] : []),
    ...(excerpt.length > 0 ? [make('p', mark(excerpt))] : []),
    ...(sections.length > 0
      ? [
          make(
            'ul',
            sections.map((section) => makeSection(section, heading.textContent)),
          ),
        ]
      : []),
  ]);
}

/** Makes the list item of a section. Two guides may have a section of the same name, so its link ends with the guide's. */
function makeSection({ kind, url, title, excerpt }: SectionResult, article: string): HTMLLIElement {
  const isTemplate = kind === 'template';
  const link = makeLink(url, title);
  // Inside the link, because the section around a template often has the same name.
  if (isTemplate) link.append(make('small', [' · template']));
  if (!isTemplate) link.setAttribute('aria-label', `${link.textContent}: ${article}`);
  const entry = make('li', [make('p', [link]), make('p', mark(excerpt))]);
  if (isTemplate) entry.className = 'found-template';
  return entry;
}

function makeLink(href: string, label: readonly ExcerptPiece[]): HTMLAnchorElement {
  const link = make('a', mark(label));
  link.href = href;
  return link;
}

function mark(pieces: readonly ExcerptPiece[]): (string | Node)[] {
  return pieces.map(({ text, isHit }) => (isHit ? make('mark', [text]) : text));
}
