import styles from './earlier-values.css?inline';
import { adoptStyles } from '../../../lib/browser/adopt-styles.ts';
import { makeButton } from '../../../lib/browser/controls.ts';
import { child } from '../../../lib/browser/dom.ts';
import { FORGOTTEN, makeForgetButton } from './forget-button.ts';
import { valueStore } from './value-store.ts';

adoptStyles(styles);

/**
 * Announces above the templates what an earlier visit left in them: nobody must send employer A's name to employer B. It
 * stays in view until the reader has said that the values are right, changed them, or had them forgotten.
 */
class EarlierValues extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const words = child(this, '[role="status"]');
    const keep = makeButton('Keep', ' these details', () => {
      valueStore.confirm(new Set(this.#keys));
    });
    const change = makeButton('Change', ' these details', () => {
      this.#change();
    });
    const forget = makeForgetButton('Forget', ' my details', words, { signal });
    child(this, '.earlier-values-choice').replaceChildren(keep, change, forget);
    const show = () => {
      const values = this.#keys.map((key) => valueStore.values.get(key) ?? '');
      keep.hidden = change.hidden = values.length === 0;
      // The first script of the page has kept room for this.
      if (values.length === 0 && !valueStore.undo) delete document.documentElement.dataset['values'];
      const filledIn = values.length > 0 ? `Filled in from your last visit: ${values.join(', ')}.` : '';
      const said = valueStore.undo ? FORGOTTEN : filledIn;
      if (words.textContent !== said) words.textContent = said;
    };
    valueStore.addEventListener('change', show, { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /**
   * Keys of the values from an earlier visit that this page can show: names, and free texts of its own article. In their
   * order the company comes first: on a phone there is room for a few.
   */
  get #keys(): string[] {
    const article = this.closest<HTMLElement>('[data-article]')?.dataset['article'];
    return [...valueStore.earlier]
      .filter((key) => key.startsWith('name/') || article === undefined || key.startsWith(`text/${article}/`))
      .sort();
  }

  #change(): void {
    const shared = document.querySelector<HTMLElement>('shared-details .earlier');
    if (shared) {
      shared.focus();
      return;
    }
    const cards = [...document.querySelectorAll('email-template')];
    const asking = cards.filter((card) => card.asksFor(this.#keys));
    // The one that is read, not the first.
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
