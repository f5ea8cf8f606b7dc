import type { SearchQuery } from '../search-query.ts';
import { walkWithArrows } from './arrow-keys.ts';
import { child } from '../../../lib/browser/dom.ts';
import { GuideSearch } from './guide-search.ts';
import { QueryAddress } from './query-address.ts';

/** How long the reader has to pause before a search begins, in milliseconds. */
const PAUSE = 150;

/** Finds guides and templates while the reader types. The query is in the address: it can be kept and sent. */
class SiteSearch extends HTMLElement {
  readonly #address = new QueryAddress();
  readonly #search = new GuideSearch(this);
  #listeners: AbortController | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const listen = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
    ) => {
      this.addEventListener(name, listener, { signal });
    };
    listen('focusin', () => {
      this.#search.prepare();
    });
    listen('input', ({ target }) => {
      this.#onInput(target instanceof HTMLSelectElement);
    });
    listen('submit', (event) => {
      event.preventDefault();
      void this.#onSubmit();
    });
    listen('click', (event) => {
      this.#onClick(event);
    });
    listen('keydown', (event) => {
      const stops = [...this.querySelectorAll<HTMLElement>('input, a, .found-more')];
      walkWithArrows(
        event,
        stops.filter((stop) => stop.checkVisibility()),
      );
    });
    const followAddress = () => {
      void this.#search.run(this.#readAddress());
    };
    addEventListener('popstate', followAddress, { signal });
    // What was typed before the script came counts.
    if (this.#text.value === '') followAddress();
    else this.#onInput(true);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#pause);
    this.#listeners?.abort();
  }

  get #text(): HTMLInputElement {
    return child(this, 'input') as HTMLInputElement;
  }

  /** Puts the query of the address into the fields. */
  #readAddress(): SearchQuery {
    const query = this.#address.read();
    const category = this.querySelector('select');
    this.#text.value = query.text;
    if (category) category.value = query.category;
    return query;
  }

  /** Puts what stands in the fields into the address. */
  #writeAddress(): SearchQuery {
    clearTimeout(this.#pause);
    const query = { text: this.#text.value.trim(), category: this.querySelector('select')?.value ?? '' };
    this.#address.write(query);
    return query;
  }

  /** @param isChoice Whether it is a choice rather than a letter of a word. */
  #onInput(isChoice: boolean): void {
    if (isChoice) this.#address.use();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(
      () => {
        void this.#search.run(this.#writeAddress());
      },
      isChoice ? 0 : PAUSE,
    );
  }

  async #onSubmit(): Promise<void> {
    const query = this.#writeAddress();
    this.#address.use();
    await this.#search.run(query);
    // Whoever goes on typing meanwhile has another question.
    const isSame = this.#text.value.trim() === query.text && this.contains(document.activeElement);
    if (isSame) this.querySelector<HTMLElement>('.found a')?.focus();
  }

  /** A link uses the query; one to another query is followed on this page. */
  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    this.#address.use();
    if (!link.closest('.proposal') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#text.focus();
    void this.#search.run(this.#readAddress());
  }
}

customElements.define('site-search', SiteSearch);

declare global {
  interface HTMLElementTagNameMap {
    'site-search': SiteSearch;
  }
}
