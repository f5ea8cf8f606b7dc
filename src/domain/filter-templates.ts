import { matchesWords } from './match-words.ts';
import { hasForms } from './same-word.ts';

/** What is looked at of a template. */
export interface FilteredTemplate {
  /** Its words and those of its guide, searchable. */
  readonly text: string;
  /** What people type to find its guide. */
  readonly keywords: string;
  /** Name of its category. */
  readonly category: string;
}

/**
 * The templates of a category, or of all, that have every word of a query; where there are none, those that have a form of
 * every word in their text or among the keywords.
 */
export function filterTemplates<T extends FilteredTemplate>(
  templates: readonly T[],
  query: string,
  category: string | undefined,
): T[] {
  const eligible = templates.filter((template) => category === undefined || template.category === category);
  const exact = eligible.filter(({ text }) => matchesWords(text, query));
  return exact.length > 0 ? exact : eligible.filter(({ text, keywords }) => hasForms(`${text} ${keywords}`, query));
}
