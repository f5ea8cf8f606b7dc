import styles from './earlier-values.css?inline';
import { makeButton } from '../../../lib/browser/controls.ts';
import { adoptStyles, child } from '../../../lib/browser/dom.ts';
import { CLEARED, makeClearButton } from './value-controls.ts';
import { valueStore } from './value-store.ts';

adoptStyles(styles);

/**
 * Announces values from an earlier visit above the templates, so that nobody sends employer A's name to employer B. It stays
 * in view until the reader keeps, edits or clears them.
 */
class EarlierValues extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const status = child(this, '[role="status"]');
    const keep = makeButton('Keep', ' these details', () => {
      valueStore.confirm(new Set(this.#keys));
    });
    const edit = makeButton('Edit', ' these details', () => {
      this.#edit();
    });
    const clear = makeClearButton('Clear', ' my details', status, { signal });
    child(this, '.earlier-values-choice').replaceChildren(keep, edit, clear);
    const show = () => {
      const values = this.#keys.map((key) => valueStore.values.get(key) ?? '');
      keep.hidden = edit.hidden = values.length === 0;
      // Free the space that the page's first script reserved.
      if (values.length === 0 && !valueStore.undo) delete document.documentElement.dataset['values'];
      const question = `Filled in from your last visit: ${values.join(', ')}. Still right for this employer?`;
      const message = valueStore.undo ? CLEARED : values.length > 0 ? question : '';
      if (status.textContent !== message) status.textContent = message;
    };
    valueStore.addEventListener('change', show, { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /**
   * Keys of the earlier values that this page can show: names, and free texts of its own article. Sorting puts the company
   * first, as a phone has room for only a few values.
   */
  get #keys(): string[] {
    const article = this.closest<HTMLElement>('[data-article]')?.dataset['article'];
    return [...valueStore.earlier]
      .filter((key) => key.startsWith('name/') || article === undefined || key.startsWith(`text/${article}/`))
      .sort();
  }

  #edit(): void {
    const shared = document.querySelector<HTMLElement>('shared-details .earlier');
    if (shared) {
      shared.focus();
      return;
    }
    const cards = [...document.querySelectorAll('email-template')];
    const asking = cards.filter((card) => card.asksFor(this.#keys));
    // Prefer the card that is being read to the first one.
    const near = asking.find((card) => card.getBoundingClientRect().bottom > innerHeight / 3);
    (near ?? asking[0] ?? cards[0])?.fillIn(this.#keys);
  }
}

customElements.define('earlier-values', EarlierValues);

declare global {
  interface HTMLElementTagNameMap {
    'earlier-values': EarlierValues;
  }
}
