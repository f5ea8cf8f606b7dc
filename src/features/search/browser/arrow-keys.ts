/** Takes the focus to the next of these controls with the arrow down, to the one before with the arrow up. */
export function walkWithArrows(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined || altKey || ctrlKey || metaKey || shiftKey || isComposing) return;
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = at === -1 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
