import { beginWords, hasForms } from '../search/word-match.ts';

/** What is looked at of a template. The words of both texts are indexed: see `indexWords`. */
export interface FilteredTemplate {
  /** What it is called: its name and that of its guide. */
  readonly title: string;
  /** Its words, its category, and what people type to find its guide. */
  readonly text: string;
  /** Name of its category. */
  readonly category: string;
}

/** Where the words of a query are looked for, and how; the first that finds something counts. Nearly every letter thanks. */
const WAYS: readonly ((template: FilteredTemplate, query: string) => boolean)[] = [
  ({ title }, query) => beginWords(title, query),
  ({ title, text }, query) => beginWords(title + text, query),
  ({ title, text }, query) => hasForms(title + text, query),
];

/**
 * The templates of a category, or of all, that a query is about: those that are called so; where there are none, those that
 * have every word of it, and at last those that have a form of every word.
 */
export function filterTemplates<T extends FilteredTemplate>(
  templates: readonly T[],
  query: string,
  category: string | undefined,
): T[] {
  const eligible = templates.filter((template) => category === undefined || template.category === category);
  for (const isMeant of WAYS) {
    const found = eligible.filter((template) => isMeant(template, query));
    if (found.length > 0) return found;
  }
  return [];
}
