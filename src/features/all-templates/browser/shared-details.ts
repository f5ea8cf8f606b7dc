import { nameKey } from '../../templates/field.ts';
import { bindToStore } from '../../templates/browser/bind-to-store.ts';
import { child } from '../../../lib/browser/dom.ts';
import { makeForgetButton } from '../../templates/browser/forget-button.ts';
import { valueStore } from '../../templates/browser/value-store.ts';

/** The blanks that most templates share, asked for once above all of them. */
class SharedDetails extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    for (const input of this.querySelectorAll('input')) {
      bindToStore(input, nameKey(input.dataset['name'] ?? ''), { signal });
    }
    const status = child(this, '[role="status"]');
    const clear = () => {
      status.textContent = '';
    };
    valueStore.addEventListener('change', clear, { signal });
    child(this, '.fill-form-end').replaceChildren(makeForgetButton('Forget my details', '', status, { signal }));
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
