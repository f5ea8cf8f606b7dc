import { afterPaint } from '../../../lib/browser/after-paint.ts';
import { makePlainButton } from '../../../lib/browser/controls.ts';
import { make } from '../../../lib/browser/dom.ts';
import type { FieldControl } from '../../../lib/browser/form-keys.ts';
import { autocompleteOf } from '../field.ts';
import { applicationStore } from './application-store.ts';

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

/** Value and words of the option that starts an application. */
const NEW = 'new';
const NEW_APPLICATION = 'New application';

/** Fills a select with the reader's applications, the shown one selected, and keeps it so. Choosing one switches this tab. */
export function bindApplicationSelect(select: HTMLSelectElement, signal: AbortSignal): void {
  let before = '';
  const show = () => {
    const { applications, current } = applicationStore;
    const shown = JSON.stringify([applications, current]);
    // Every letter has a select, and every key typed is a change.
    if (shown === before) return;
    before = shown;
    const options = applications.map(({ id, name }) => makeOption(id, name));
    select.replaceChildren(...options, makeOption(NEW, NEW_APPLICATION));
    select.value = current ?? NEW;
    // An application without values is not in the list yet.
    if (select.selectedIndex < 0) select.value = NEW;
  };
  const choose = () => {
    if (select.value === NEW) applicationStore.startNew();
    else applicationStore.switchTo(select.value);
  };
  select.addEventListener('change', choose, { signal });
  const showSoon = () => {
    afterPaint(show);
  };
  applicationStore.addEventListener('change', showSoon, { signal });
  show();
}

function makeOption(value: string, name: string): HTMLOptionElement {
  const option = make('option', [name]);
  option.value = value;
  return option;
}

/** Makes the buttons that delete the shown application, and everything. The status of the place tells what happened. */
export function makeDeleteButtons(): HTMLButtonElement[] {
  const one = makePlainButton('Delete this application', '', () => {
    applicationStore.deleteApplication();
  });
  const all = makePlainButton('Forget everything', '', () => {
    applicationStore.forgetEverything();
  });
  return [one, all];
}

/** Said where the reader types, if what is typed does not outlast the page. */
export const NOT_KEPT = "This browser doesn't keep what you type.";

/**
 * Says what was deleted, with a button that brings it back, or that nothing is kept. Empty if there is nothing to say.
 *
 * @param place Where it is said. That nothing is kept is said only where the reader is.
 */
export function describeStorage(place: HTMLElement): (string | HTMLElement)[] {
  const { deletion, isStored } = applicationStore;
  if (!deletion) return isStored || !place.contains(document.activeElement) ? [] : [NOT_KEPT];
  const { name, undo } = deletion;
  const words = name === undefined ? 'Everything was forgotten.' : `“${name}” was deleted.`;
  return [`${words} `, makePlainButton('Undo', `: ${words}`, undo)];
}
