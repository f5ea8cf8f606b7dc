import { make } from '../../../lib/browser/dom.ts';
import { countArticles, type FindingCounts, type SearchQuery, toSearch } from '../search-query.ts';
import { suggestQuery } from '../suggestions.ts';

/**
 * What to look for instead, as a link to it: the same in all categories, or with mistyped words put right. Undefined where
 * there is nothing to propose.
 *
 * @param words Address of the words that can be proposed.
 */
export async function proposeSearch(
  { count, countEverywhere, missing }: FindingCounts,
  query: SearchQuery,
  words: string,
): Promise<(string | Node)[] | undefined> {
  if (count === 0 && countEverywhere > 0) {
    const everywhere = { ...query, category: '' };
    return [link(`Show ${countArticles(countEverywhere)} from all categories`, everywhere)];
  }
  if (missing.length === 0) return undefined;
  const proposal = suggestQuery(query.text, missing, await fetchWords(words));
  return proposal === undefined ? undefined : ['Did you mean ', link(proposal, { ...query, text: proposal }), '?'];
}

/** What was found is worth showing without a proposal, too. */
async function fetchWords(address: string): Promise<string[]> {
  try {
    return (await (await fetch(address)).json()) as string[];
  } catch {
    return [];
  }
}

function link(label: string, query: SearchQuery): HTMLAnchorElement {
  const element = make('a', [label]);
  element.href = toSearch(query);
  return element;
}
