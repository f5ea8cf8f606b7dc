import { autocompleteOf } from '../field.ts';
import { labelButton, makeButton } from '../../../lib/browser/controls.ts';
import { valueStore } from './value-store.ts';

/** An input that holds one value. */
export type FieldControl = HTMLInputElement | HTMLTextAreaElement;

/** Keeps an input and the stored value of a key the same. Text typed before the script arrived is stored. */
export function bindToStore(control: FieldControl, key: string, until: AddEventListenerOptions = {}): void {
  const show = () => {
    const value = valueStore.values.get(key) ?? '';
    if (control.value.trim() !== value) control.value = value;
    control.classList.toggle('earlier', valueStore.earlier.has(key));
  };
  const store = () => {
    // Phone keyboards add a space after each word they suggest.
    valueStore.set(key, control.value.trim());
  };
  control.setAttribute('autocomplete', autocompleteOf(key));
  control.addEventListener('input', store, until);
  valueStore.addEventListener('change', show, until);
  if (control.value.trim() === '') show();
  else store();
}

export const CLEARED = 'Your details have been cleared.';

/**
 * Makes a button that clears all values. Pressed again, it restores them, until something else is filled in.
 *
 * @param status Element that announces that the values have been cleared.
 */
export function makeClearButton(
  label: string,
  about: string,
  status: HTMLElement,
  until: AddEventListenerOptions = {},
): HTMLButtonElement {
  const button = makeButton(label, about, () => {
    if (valueStore.undo) valueStore.undo();
    else valueStore.clear();
    // Must follow the change event, which empties the status.
    if (valueStore.undo) status.textContent = CLEARED;
  });
  const show = () => {
    if (valueStore.undo) labelButton(button, 'Undo', ': clear my details');
    else labelButton(button, label, about);
  };
  valueStore.addEventListener('change', show, until);
  show();
  return button;
}
