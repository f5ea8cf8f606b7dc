import { nameKey } from '../../templates/field.ts';
import {
  bindApplicationSelect,
  bindToStore,
  describeStorage,
  makeDeleteButtons,
} from '../../templates/browser/value-controls.ts';
import { applicationStore } from '../../templates/browser/application-store.ts';
import { replaceStatus } from '../../../lib/browser/copy.ts';
import { child } from '../../../lib/browser/dom.ts';
import { bindFormKeys, enabledFields } from '../../../lib/browser/form-keys.ts';

/** Above all templates: the application that they are for, and a form with the blanks that most of them share. */
class SharedDetails extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const form = child(this, 'fieldset');
    for (const input of enabledFields(form)) bindToStore(input, nameKey(input.dataset['name'] ?? ''), { signal });
    const status = child(this, '[role="status"]');
    const follow = () => {
      replaceStatus(status, ...describeStorage(this));
    };
    applicationStore.addEventListener('change', follow, { signal });
    bindApplicationSelect(child(this, 'select') as HTMLSelectElement, signal);
    child(this, '.fill-form-end').replaceChildren(...makeDeleteButtons());
    const toggle = () => {
      this.#toggle(child(this, 'button').ariaExpanded !== 'true');
    };
    child(this, 'button').addEventListener('click', toggle, { signal });
    const close = () => {
      this.#toggle(false);
    };
    bindFormKeys(form, child(this, 'button'), close, signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** Opens the form at its first empty field, or closes it. */
  #toggle(isOpen: boolean): void {
    const button = child(this, 'button');
    const form = child(this, 'fieldset');
    form.hidden = !isOpen;
    button.ariaExpanded = String(isOpen);
    const fields = enabledFields(form);
    if (isOpen) (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
    else button.focus();
  }
}

customElements.define('shared-details', SharedDetails);

declare global {
  interface HTMLElementTagNameMap {
    'shared-details': SharedDetails;
  }
}
