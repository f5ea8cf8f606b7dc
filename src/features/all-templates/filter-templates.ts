import { beginWords, hasForms } from '../search/word-match.ts';

/** The searchable texts of a template, both prepared by `indexWords`. */
export interface FilteredTemplate {
  /** Its name and the title of its article. */
  readonly title: string;
  /** Its text, its category, and the keywords of its article. */
  readonly text: string;
  /** Name of its category. */
  readonly category: string;
}

/** Ways to match a query, strictest first: nearly every letter contains a word such as "thank". */
const MATCHES: readonly ((template: FilteredTemplate, query: string) => boolean)[] = [
  ({ title }, query) => beginWords(title, query),
  ({ title, text }, query) => beginWords(title + text, query),
  ({ title, text }, query) => hasForms(title + text, query),
];

/**
 * Finds the templates of a category, or of all, that match a query: those with its words in the title; if there are none,
 * those with every word; and last those with a form of every word.
 */
export function filterTemplates<T extends FilteredTemplate>(
  templates: readonly T[],
  query: string,
  category: string | undefined,
): T[] {
  const eligible = templates.filter((template) => category === undefined || template.category === category);
  for (const matches of MATCHES) {
    const found = eligible.filter((template) => matches(template, query));
    if (found.length > 0) return found;
  }
  return [];
}
