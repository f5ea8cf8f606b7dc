import { nameKey } from '../../templates/field.ts';
import {
  bindApplicationSelect,
  bindToStore,
  describeDeletion,
  makeDeleteButtons,
} from '../../templates/browser/value-controls.ts';
import { applicationStore } from '../../templates/browser/application-store.ts';
import { child } from '../../../lib/browser/dom.ts';

/** Above all templates: the application that they are for, and a form with the blanks that most of them share. */
class SharedDetails extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const form = child(this, 'fieldset');
    for (const input of this.#inputs) bindToStore(input, nameKey(input.dataset['name'] ?? ''), { signal });
    const status = child(this, '[role="status"]');
    const followDeletion = () => {
      status.replaceChildren(...describeDeletion());
    };
    applicationStore.addEventListener('change', followDeletion, { signal });
    bindApplicationSelect(child(this, 'select') as HTMLSelectElement, signal);
    child(this, '.fill-form-end').replaceChildren(...makeDeleteButtons());
    const toggle = () => {
      this.#toggle(child(this, 'button').ariaExpanded !== 'true');
    };
    child(this, 'button').addEventListener('click', toggle, { signal });
    const followKey = (event: KeyboardEvent) => {
      this.#followKey(event);
    };
    form.addEventListener('keydown', followKey, { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  /** Opens the form at its first empty field, or closes it. */
  #toggle(isOpen: boolean): void {
    const button = child(this, 'button');
    child(this, 'fieldset').hidden = !isOpen;
    button.ariaExpanded = String(isOpen);
    const inputs = this.#inputs;
    if (isOpen) (inputs.find(({ value }) => value === '') ?? inputs[0])?.focus();
    else button.focus();
  }

  /** Enter leads to the next field and from the last one to the button that closes the form, as does Escape. */
  #followKey(event: KeyboardEvent): void {
    const { key, target, isComposing } = event;
    const inputs = this.#inputs;
    const index = inputs.indexOf(target as HTMLInputElement);
    if (isComposing) return;
    if (key === 'Escape') this.#toggle(false);
    if (key !== 'Enter' || index < 0) return;
    event.preventDefault();
    (inputs[index + 1] ?? child(this, 'button')).focus();
  }
}

customElements.define('shared-details', SharedDetails);

declare global {
  interface HTMLElementTagNameMap {
    'shared-details': SharedDetails;
  }
}
