import { labelButton, makeButton } from './button.ts';
import { valueStore } from './value-store.ts';

/** A button that forgets what was filled in, everywhere, and takes that back until something else is filled in. */
export function makeForgetButton(label: string, about: string, until: AddEventListenerOptions = {}): HTMLButtonElement {
  const button = makeButton(label, about, () => {
    if (valueStore.undo) valueStore.undo();
    else valueStore.forget();
  });
  const show = () => {
    if (valueStore.undo) labelButton(button, 'Undo', ': forget my details');
    else labelButton(button, label, about);
  };
  valueStore.addEventListener('change', show, until);
  show();
  return button;
}
