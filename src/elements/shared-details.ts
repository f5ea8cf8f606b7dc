import { nameKey } from '../domain/field.ts';
import { bindToStore } from './bind-to-store.ts';
import { makeButton } from './button.ts';
import { child } from './child.ts';
import { valueStore } from './value-store.ts';

/** The blanks that most templates share, asked for once above all of them. */
class SharedDetails extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    for (const input of this.querySelectorAll('input')) {
      bindToStore(input, nameKey(input.dataset['name'] ?? ''), { signal });
    }
    if (this.querySelector('button')) return;
    const forget = makeButton('Forget my details', '', () => {
      valueStore.forget();
      child(this, 'input').focus();
    });
    child(this, '.fill-form-end').append(forget);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

customElements.define('shared-details', SharedDetails);

declare global {
  interface HTMLElementTagNameMap {
    'shared-details': SharedDetails;
  }
}
