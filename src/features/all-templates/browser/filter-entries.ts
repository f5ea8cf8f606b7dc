import type { FilteredTemplate } from '../filter-templates.ts';
import { indexWords } from '../../search/word-match.ts';
import type { TemplateData } from '../template-list.ts';
import { child, make } from '../../../lib/browser/dom.ts';

/** A template that the filter shows or hides. */
export interface Entry extends FilteredTemplate {
  readonly element: HTMLElement;
}

/** Fetches the templates of the other pages, and adds links to them to a list. */
export async function fetchEntries(source: string, list: HTMLElement): Promise<Entry[]> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const templates = (await response.json()) as TemplateData[];
  return templates.map(({ name, subject, body, category, article, url }) => {
    const link = make('a', [name]);
    // The data has the deployment's URL, and the reader may be on a preview.
    const { pathname, hash } = new URL(url);
    link.href = pathname + hash;
    const element = make('li', [link, `, ${article.title}`]);
    list.append(element);
    return {
      title: indexWords(`${name} ${article.title}`),
      text: indexWords([category, subject, body, ...article.keywords].join(' ')),
      category,
      element,
    };
  });
}

/** Reads the templates of this page. */
export function readCards(): Entry[] {
  const cards = [...document.querySelectorAll<HTMLElement>('.template')];
  return cards.map((element) => {
    const article = element.closest<HTMLElement>('[data-article]');
    const { category = '' } = element.closest<HTMLElement>('[data-category]')?.dataset ?? {};
    const name = child(element, 'h4').textContent;
    return {
      title: indexWords(`${name} ${article?.querySelector('h3')?.textContent ?? ''}`),
      text: indexWords([category, child(element, '.letter').textContent, article?.dataset['keywords']].join(' ')),
      category,
      element,
    };
  });
}
