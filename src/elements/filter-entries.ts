import type { FilteredTemplate } from '../domain/filter-templates.ts';
import { searchable } from '../domain/match-words.ts';
import type { TemplateData } from '../domain/template-list.ts';

/** Something that a filter shows or hides. */
export interface Entry extends FilteredTemplate {
  readonly element: HTMLElement;
}

/** Fetches the templates that stand on other pages, and lists links to them. */
export async function fetchEntries(source: string, list: HTMLElement): Promise<Entry[]> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const templates = (await response.json()) as TemplateData[];
  return templates.map(({ name, subject, body, category, article, url }) => {
    const element = document.createElement('li');
    const link = document.createElement('a');
    // The data has the address of the deployment; the reader may be on a preview.
    const { pathname, hash } = new URL(url);
    link.href = pathname + hash;
    link.textContent = name;
    element.append(link, `, ${article.title}`);
    list.append(element);
    const text = searchable(`${name} ${subject ?? ''} ${body} ${article.title} ${category}`);
    return { text, keywords: article.keywords.join(' '), category, element };
  });
}

/** The templates of this page. */
export function readCards(): Entry[] {
  const cards = [...document.querySelectorAll<HTMLElement>('.template')];
  return cards.map((element) => {
    const category = element.closest<HTMLElement>('[data-category]');
    const article = element.closest<HTMLElement>('[data-article]');
    const words = [
      category?.querySelector('h2')?.textContent,
      article?.querySelector('h3')?.textContent,
      element.querySelector('.template-name b')?.textContent,
      element.querySelector('.letter')?.textContent,
    ];
    return {
      text: searchable(words.join(' ')),
      keywords: article?.dataset['keywords'] ?? '',
      category: category?.dataset['category'] ?? '',
      element,
    };
  });
}
