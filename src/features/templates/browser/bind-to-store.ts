import { autocompleteOf } from '../field.ts';
import { valueStore } from './value-store.ts';

/** A control that holds one value. */
export type FieldControl = HTMLInputElement | HTMLTextAreaElement;

/** Keeps a control and the value of a key the same, whichever changes. What was typed before the script came counts. */
export function bindToStore(control: FieldControl, key: string, until: AddEventListenerOptions = {}): void {
  const show = () => {
    const value = valueStore.values.get(key) ?? '';
    if (control.value.trim() !== value) control.value = value;
    control.classList.toggle('earlier', valueStore.earlier.has(key));
  };
  const keep = () => {
    // Keyboards of phones leave a space behind each word they propose.
    valueStore.set(key, control.value.trim());
  };
  control.setAttribute('autocomplete', autocompleteOf(key));
  control.addEventListener('input', keep, until);
  valueStore.addEventListener('change', show, until);
  if (control.value.trim() === '') show();
  else keep();
}
