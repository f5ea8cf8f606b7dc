import { child } from '../../../lib/browser/dom.ts';
import type { SearchQuery } from '../search-query.ts';
import { QueryAddress } from './query-address.ts';
import { SearchSession } from './search-session.ts';

/** Pause in typing that starts a search, in milliseconds. */
const PAUSE_MS = 150;

/** Searches guides and templates while the reader types. The address holds the query, so that it can be bookmarked and sent. */
class SiteSearch extends HTMLElement {
  readonly #address = new QueryAddress();
  readonly #session = new SearchSession(this);
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
      this.#session.prepare();
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
      moveWithArrows(
        event,
        stops.filter((stop) => stop.checkVisibility()),
      );
    });
    const followAddress = () => {
      void this.#session.run(this.#readAddress());
    };
    addEventListener('popstate', followAddress, { signal });
    // Text typed before the script arrived wins over the address.
    if (this.#text.value === '') followAddress();
    else this.#onInput(true);
    if (location.hash === '#Search') this.#text.focus();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#pause);
    this.#listeners?.abort();
  }

  get #text(): HTMLInputElement {
    return child(this, 'input') as HTMLInputElement;
  }

  /** Copies the query from the address into the fields. */
  #readAddress(): SearchQuery {
    const query = this.#address.read();
    const category = this.querySelector('select');
    this.#text.value = query.text;
    if (category) category.value = query.category;
    return query;
  }

  /** Copies the query from the fields into the address. */
  #writeAddress(): SearchQuery {
    clearTimeout(this.#pause);
    const query = { text: this.#text.value.trim(), category: this.querySelector('select')?.value ?? '' };
    this.#address.write(query);
    return query;
  }

  /** @param isChoice True if the reader has chosen a value rather than typed a letter. */
  #onInput(isChoice: boolean): void {
    if (isChoice) this.#address.markUsed();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(
      () => {
        void this.#session.run(this.#writeAddress());
      },
      isChoice ? 0 : PAUSE_MS,
    );
  }

  async #onSubmit(): Promise<void> {
    const query = this.#writeAddress();
    this.#address.markUsed();
    await this.#session.run(query);
    // Do not take the focus away from a reader who has typed on or left.
    const isSame = this.#text.value.trim() === query.text && this.contains(document.activeElement);
    if (isSame) this.querySelector<HTMLElement>('.found a')?.focus();
  }

  /** Any link marks the query as used. A suggested query is run without loading the page again. */
  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    this.#address.markUsed();
    if (!link.closest('.proposal') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#text.focus();
    void this.#session.run(this.#readAddress());
  }
}

/** Moves the focus to the next of these controls on arrow down, to the previous one on arrow up. */
function moveWithArrows(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined || altKey || ctrlKey || metaKey || shiftKey || isComposing) return;
  const index = stops.findIndex((stop) => stop === document.activeElement);
  const next = index === -1 ? undefined : stops[index + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

customElements.define('site-search', SiteSearch);

declare global {
  interface HTMLElementTagNameMap {
    'site-search': SiteSearch;
  }
}
