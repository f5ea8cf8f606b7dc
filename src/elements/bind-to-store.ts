import { valueStore } from './value-store.ts';

/** Keeps a control and the value of a key the same, whichever changes; until the signal is aborted, where there is one. */
export function bindToStore(control: HTMLInputElement | HTMLTextAreaElement, key: string, signal?: AbortSignal): void {
  const options = signal ? { signal } : {};
  const show = () => {
    const value = valueStore.values.get(key) ?? '';
    if (control.value !== value) control.value = value;
    control.classList.toggle('earlier', valueStore.earlier.has(key));
  };
  const keep = () => {
    valueStore.set(key, control.value);
  };
  control.addEventListener('input', keep, options);
  valueStore.addEventListener('change', show, options);
  show();
}
