import { makeButton } from '../../../lib/browser/controls.ts';
import { autocompleteOf } from '../field.ts';
import { applicationStore } from './application-store.ts';

/** An input that holds one value. */
export type FieldControl = HTMLInputElement | HTMLTextAreaElement;

/** Keeps an input and the value of a key the same. Text typed before the script arrived is stored. */
export function bindToStore(control: FieldControl, key: string, until: AddEventListenerOptions = {}): void {
  const show = () => {
    const value = applicationStore.values.get(key) ?? '';
    if (control.value.trim() !== value) control.value = value;
    control.classList.toggle('earlier', applicationStore.earlier.has(key));
  };
  const store = () => {
    // Phone keyboards add a space after each word they suggest.
    applicationStore.set(key, control.value.trim());
  };
  control.setAttribute('autocomplete', autocompleteOf(key));
  control.addEventListener('input', store, until);
  applicationStore.addEventListener('change', show, until);
  if (control.value.trim() === '') show();
  else store();
}

/** Makes the buttons that delete the shown application, and everything. The status of the place tells what happened. */
export function makeDeleteButtons(): HTMLButtonElement[] {
  const one = makeButton('Delete this application', '', () => {
    applicationStore.deleteCurrent();
  });
  const all = makeButton('Forget everything', '', () => {
    applicationStore.forgetEverything();
  });
  for (const button of [one, all]) button.className = 'plain';
  return [one, all];
}

/** Says what was deleted, with a button that brings it back. Empty if nothing was. */
export function describeDeletion(): (string | HTMLElement)[] {
  const { deletion } = applicationStore;
  if (!deletion) return [];
  const { name, undo } = deletion;
  const words = name === undefined ? 'Everything was forgotten.' : `“${name}” was deleted.`;
  const button = makeButton('Undo', `: ${words}`, undo);
  button.className = 'plain';
  return [`${words} `, button];
}
