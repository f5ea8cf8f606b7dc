import { nameKey } from '../../templates/field.ts';
import { bindToStore, makeClearButton } from '../../templates/browser/value-controls.ts';
import { valueStore } from '../../templates/browser/value-store.ts';
import { child } from '../../../lib/browser/dom.ts';

/** The form above all templates for the blanks that most of them share. */
class SharedDetails extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    for (const input of this.querySelectorAll('input')) {
      bindToStore(input, nameKey(input.dataset['name'] ?? ''), { signal });
    }
    const status = child(this, '[role="status"]');
    const emptyStatus = () => {
      status.textContent = '';
    };
    valueStore.addEventListener('change', emptyStatus, { signal });
    child(this, '.fill-form-end').replaceChildren(makeClearButton('Clear my details', '', status, { signal }));
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
