import { nameKey } from '../../templates/field.ts';
import {
  bindApplicationSelect,
  bindToStore,
  describeDeletion,
  makeDeleteButtons,
} from '../../templates/browser/value-controls.ts';
import { applicationStore } from '../../templates/browser/application-store.ts';
import { child } from '../../../lib/browser/dom.ts';

/** The form above all templates: the application, and the blanks that most templates share. */
class SharedDetails extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    for (const input of this.querySelectorAll('input')) {
      bindToStore(input, nameKey(input.dataset['name'] ?? ''), { signal });
    }
    const status = child(this, '[role="status"]');
    const followDeletion = () => {
      status.replaceChildren(...describeDeletion());
    };
    applicationStore.addEventListener('change', followDeletion, { signal });
    bindApplicationSelect(child(this, 'select') as HTMLSelectElement, signal);
    child(this, '.fill-form-end p').replaceChildren(...makeDeleteButtons());
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
