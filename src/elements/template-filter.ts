import { matchesWords, searchable } from '../domain/match-words.ts';
import type { TemplateData } from '../domain/template-list.ts';
import { child } from './child.ts';

/** How long a reader stops typing before what was found is said, in milliseconds. */
const PAUSE = 400;

/** Something that a filter shows or hides. */
interface Entry {
  readonly text: string;
  readonly category: string;
  readonly element: HTMLElement;
}

/**
 * Narrows the templates down to those with all the words typed, of the category chosen. Where they stand on other pages,
 * their data is fetched when the filter is first used, and links are shown.
 */
class TemplateFilter extends HTMLElement {
  #listeners: AbortController | undefined;
  #entries: Promise<readonly Entry[]> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const form = this.#form;
    const query = new URLSearchParams(location.search);
    for (const name of ['q', 'category']) {
      const control = form.elements.namedItem(name);
      const value = query.get(name) ?? '';
      if ((control instanceof HTMLInputElement || control instanceof HTMLSelectElement) && control.value === '') {
        control.value = value;
      }
    }
    const apply = () => {
      void this.#apply();
    };
    form.addEventListener('input', apply, { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        // On a phone the keyboard covers what was found.
        child(form, 'input').blur();
        this.scrollIntoView();
      },
      { signal },
    );
    if (this.#wanted.size === 0) return;
    apply();
    // Whoever comes with a question wants to see the answer.
    if (location.hash === '') this.scrollIntoView();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#saying);
  }

  get #form(): HTMLFormElement {
    return child(this, 'form') as HTMLFormElement;
  }

  /** What the reader looks for, without what is empty. */
  get #wanted(): URLSearchParams {
    const filled = [...new FormData(this.#form)].filter(([, value]) => value !== '');
    return new URLSearchParams(filled as [string, string][]);
  }

  async #apply(): Promise<void> {
    const status = child(this, '[role="status"]');
    try {
      const entries = await (this.#entries ??= this.dataset['source'] ? this.#fetchEntries() : readCards());
      const wanted = this.#wanted;
      const query = wanted.get('q') ?? '';
      const category = wanted.get('category');
      const found = entries.filter((entry) => {
        const isFound = (category === null || entry.category === category) && matchesWords(entry.text, query);
        entry.element.hidden = !isFound;
        return isFound;
      });
      for (const group of document.querySelectorAll<HTMLElement>('section[data-category], section[data-article]')) {
        group.hidden = !group.querySelector('.template:not([hidden])');
      }
      const none = child(this, '.found-none');
      none.hidden = found.length > 0;
      // The search knows more words and what is mistyped.
      (child(none, 'a') as HTMLAnchorElement).search = String(new URLSearchParams({ q: query }));
      // Once the reader pauses: a screen reader would read it out after each letter.
      clearTimeout(this.#saying);
      this.#saying = setTimeout(() => {
        status.textContent = `${found.length} of ${entries.length} templates`;
      }, PAUSE);
      const { pathname, hash } = location;
      history.replaceState(history.state, '', `${pathname}${wanted.size > 0 ? `?${wanted}` : ''}${hash}`);
    } catch {
      this.#entries = undefined;
      status.textContent = 'The templates could not be loaded. Check your connection and type again.';
    }
  }

  async #fetchEntries(): Promise<Entry[]> {
    const list = child(this, '.found');
    const response = await fetch(this.dataset['source'] ?? '');
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
      return { text: searchable(`${name} ${subject ?? ''} ${body} ${article.title} ${category}`), category, element };
    });
  }
}

function readCards(): Promise<Entry[]> {
  const cards = [...document.querySelectorAll<HTMLElement>('.template')];
  return Promise.resolve(
    cards.map((element) => {
      const category = element.closest<HTMLElement>('[data-category]');
      const article = element.closest<HTMLElement>('[data-article]');
      const words = [
        category?.querySelector('h2')?.textContent,
        article?.querySelector('h3')?.textContent,
        element.querySelector('.template-name b')?.textContent,
        element.querySelector('.letter')?.textContent,
      ];
      return { text: searchable(words.join(' ')), category: category?.dataset['category'] ?? '', element };
    }),
  );
}

customElements.define('template-filter', TemplateFilter);

declare global {
  interface HTMLElementTagNameMap {
    'template-filter': TemplateFilter;
  }
}
