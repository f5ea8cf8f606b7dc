/** An input that holds one text. */
export type FieldControl = HTMLInputElement | HTMLTextAreaElement;

/** Finds the fields of a form that can be filled in. */
export function enabledFields(form: HTMLElement): FieldControl[] {
  return [...form.querySelectorAll<FieldControl>(':is(input, textarea):enabled')];
}

/** Enter leads to the next field of a form, and from the last one to a button. Escape closes the form. */
export function bindFormKeys(form: HTMLElement, last: HTMLElement, close: () => void, signal: AbortSignal): void {
  const follow = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') close();
    const fields = enabledFields(form);
    const index = fields.indexOf(event.target as FieldControl);
    if (event.key !== 'Enter' || event.shiftKey || index < 0) return;
    event.preventDefault();
    (fields[index + 1] ?? last).focus();
  };
  form.addEventListener('keydown', follow, { signal });
}
