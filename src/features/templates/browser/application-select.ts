import { make } from '../../../lib/browser/dom.ts';
import { applicationStore } from './application-store.ts';

/** Value and words of the option that starts an application. */
const NEW = 'new';
const NEW_APPLICATION = 'New application';

/** Fills a select with the reader's applications, the shown one selected, and keeps it so. Choosing one switches this tab. */
export function bindApplicationSelect(select: HTMLSelectElement, signal: AbortSignal): void {
  const show = () => {
    const { applications, current } = applicationStore;
    const options = applications.map(({ id, name }) => makeOption(id, name));
    // An application without values is not in the list yet.
    const isListed = applications.some(({ id }) => id === current);
    select.replaceChildren(...options, makeOption(NEW, NEW_APPLICATION));
    select.value = isListed ? (current ?? NEW) : NEW;
  };
  const choose = () => {
    if (select.value === NEW) applicationStore.startNew();
    else applicationStore.switchTo(select.value);
  };
  select.addEventListener('change', choose, { signal });
  applicationStore.addEventListener('change', show, { signal });
  show();
}

function makeOption(value: string, name: string): HTMLOptionElement {
  const option = make('option', [name]);
  option.value = value;
  return option;
}
