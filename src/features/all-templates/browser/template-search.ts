import { afterPaint } from '../../../lib/browser/after-paint.ts';
import { child, make } from '../../../lib/browser/dom.ts';
import { counted } from '../../../lib/counted.ts';
import { type LetterSearch, loadLetterSearch } from './load-letter-search.ts';

/** Letters shown below the box. The page of all templates shows the others. */
const MOST = 6;
/** Pause in typing before the number of letters is announced, in milliseconds. */
const PAUSE = 400;

/** The search box of home: shows the best letters for a query below it. Its index is fetched when the reader turns to it. */
class TemplateSearch extends HTMLElement {
  #listeners: AbortController | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const input = this.#input;
    const show = () => {
      void this.#show();
    };
    // Each letter is seen before its results are looked up.
    const showSoon = () => {
      afterPaint(show);
    };
    this.addEventListener('input', showSoon, { signal });
    // A reader who comes back to the box sees the letters again.
    this.addEventListener(
      'focusin',
      ({ target }) => {
        if (target === input) show();
      },
      { signal },
    );
    this.addEventListener('pointerenter', () => void this.#load(), { signal });
    this.addEventListener(
      'keydown',
      (event) => {
        this.#onKey(event);
      },
      { signal },
    );
    this.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#list.hidden = true;
      },
      { signal },
    );
    if (document.activeElement === input) show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#saying);
  }

  get #input(): HTMLInputElement {
    return child(this, 'input') as HTMLInputElement;
  }

  get #list(): HTMLElement {
    return child(this, '.found');
  }

  /** Without its index, the box is a plain form. */
  async #load(): Promise<LetterSearch | undefined> {
    try {
      return await loadLetterSearch(this.dataset['source']);
    } catch {
      return undefined;
    }
  }

  async #show(): Promise<void> {
    const search = await this.#load();
    const query = this.#input.value.trim();
    const list = this.#list;
    list.hidden = !search || query === '' || !this.contains(document.activeElement);
    clearTimeout(this.#saying);
    if (!search || list.hidden) return;
    const found = search.find(query);
    const count = counted(found.length, 'letter');
    const links = found.slice(0, MOST).map(({ href, name, guide }) => {
      const link = make('a', [make('b', [name]), make('small', [guide])]);
      link.href = href;
      return link;
    });
    const q = new URLSearchParams({ q: query });
    if (found.length > MOST) links.push(makeLink(`All ${count}`, `${child(this, 'form').getAttribute('action')}?${q}`));
    if (found.length === 0)
      links.push(makeLink('No letter matches. Search the guides', `${this.dataset['search']}?${q}`));
    list.replaceChildren(...links.map((link) => make('li', [link])));
    // Only after a pause, as a screen reader would read it out after each letter.
    this.#saying = setTimeout(() => {
      child(this, '[role="status"]').textContent = found.length === 0 ? 'No letters' : `${count}, below the box`;
    }, PAUSE);
  }

  /** The arrow keys move between the box and the letters. Escape closes the list. */
  #onKey(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || isComposing || this.#list.hidden) return;
    const stops = [this.#input, ...this.#list.querySelectorAll('a')];
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const next =
      key === 'Escape' ? stops[0] : stops[stops.indexOf(document.activeElement as HTMLInputElement) + (step ?? NaN)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (key === 'Escape') this.#list.hidden = true;
  }
}

function makeLink(label: string, href: string): HTMLAnchorElement {
  const link = make('a', [label]);
  link.href = href;
  return link;
}

customElements.define('template-search', TemplateSearch);

declare global {
  interface HTMLElementTagNameMap {
    'template-search': TemplateSearch;
  }
}
