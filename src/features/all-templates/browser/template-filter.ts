import { filterTemplates } from '../filter-templates.ts';
import { child } from '../../../lib/browser/dom.ts';
import { fetchEntries, readCards, type Entry } from './filter-entries.ts';

/** Pause in typing before the number of results is announced, in milliseconds. */
const PAUSE = 400;

/**
 * Shows only the templates that match the query and the category. If they are on other pages, it fetches their data on first
 * use and lists links.
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
        // On a phone the keyboard covers the results.
        child(form, 'input').blur();
        this.scrollIntoView();
      },
      { signal },
    );
    if (this.#wanted.size === 0) return;
    apply();
    // A reader who arrives with a query wants to see the results.
    if (location.hash === '') this.scrollIntoView();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#saying);
  }

  get #form(): HTMLFormElement {
    return child(this, 'form') as HTMLFormElement;
  }

  /** The filled-in fields of the form. */
  get #wanted(): URLSearchParams {
    const filled = [...new FormData(this.#form)].filter(([, value]) => value !== '');
    return new URLSearchParams(filled as [string, string][]);
  }

  async #apply(): Promise<void> {
    const { source } = this.dataset;
    this.#entries ??= source ? fetchEntries(source, child(this, '.found')) : Promise.resolve(readCards());
    const entries = await this.#entries.catch(() => undefined);
    if (entries) {
      this.#show(entries);
      return;
    }
    this.#entries = undefined;
    child(this, '[role="status"]').textContent = "Couldn't load the templates. Check your connection and try again.";
  }

  #show(entries: readonly Entry[]): void {
    const wanted = this.#wanted;
    const query = wanted.get('q') ?? '';
    const found = new Set(filterTemplates(entries, query, wanted.get('category') ?? undefined));
    for (const entry of entries) entry.element.hidden = !found.has(entry);
    for (const group of document.querySelectorAll<HTMLElement>('section[data-category], section[data-article]')) {
      group.hidden = !group.querySelector('.template:not([hidden])');
    }
    const none = child(this, '.found-none');
    none.hidden = found.size > 0;
    // The search also knows other words and corrects typing errors.
    (child(none, 'a') as HTMLAnchorElement).search = String(new URLSearchParams({ q: query }));
    // Only after a pause, as a screen reader would read it out after each letter.
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      child(this, '[role="status"]').textContent = `${found.size} of ${entries.length} templates`;
    }, PAUSE);
    const { pathname, hash } = location;
    history.replaceState(history.state, '', `${pathname}${wanted.size > 0 ? `?${wanted}` : ''}${hash}`);
  }
}

customElements.define('template-filter', TemplateFilter);

declare global {
  interface HTMLElementTagNameMap {
    'template-filter': TemplateFilter;
  }
}
