import { labelButton, makeButton } from '../../../lib/browser/controls.ts';
import { valueStore } from './value-store.ts';

export const FORGOTTEN = 'Your details are forgotten.';

/**
 * A button that forgets what was filled in, everywhere, and takes that back until something else is filled in.
 *
 * @param status Where to say that it was done.
 */
export function makeForgetButton(
  label: string,
  about: string,
  status: HTMLElement,
  until: AddEventListenerOptions = {},
): HTMLButtonElement {
  const button = makeButton(label, about, () => {
    if (valueStore.undo) valueStore.undo();
    else valueStore.forget();
    // After the change, which clears what was said.
    if (valueStore.undo) status.textContent = FORGOTTEN;
  });
  const show = () => {
    if (valueStore.undo) labelButton(button, 'Undo', ': forget my details');
    else labelButton(button, label, about);
  };
  valueStore.addEventListener('change', show, until);
  show();
  return button;
}
