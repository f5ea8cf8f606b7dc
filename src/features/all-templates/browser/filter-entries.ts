import type { FilteredTemplate } from '../filter-templates.ts';
import { indexWords } from '../../search/word-match.ts';
import type { TemplateData } from '../template-list.ts';
import { child } from '../../../lib/browser/dom.ts';

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
    return {
      title: indexWords(`${name} ${article.title}`),
      text: indexWords([category, subject, body, ...article.keywords].join(' ')),
      category,
      element,
    };
  });
}

/** The templates of this page. */
export function readCards(): Entry[] {
  const cards = [...document.querySelectorAll<HTMLElement>('.template')];
  return cards.map((element) => {
    const article = element.closest<HTMLElement>('[data-article]');
    const { category = '' } = element.closest<HTMLElement>('[data-category]')?.dataset ?? {};
    const name = child(element, '.template-name b').textContent;
    return {
      title: indexWords(`${name} ${article?.querySelector('h3')?.textContent ?? ''}`),
      text: indexWords([category, child(element, '.letter').textContent, article?.dataset['keywords']].join(' ')),
      category,
      element,
    };
  });
}
