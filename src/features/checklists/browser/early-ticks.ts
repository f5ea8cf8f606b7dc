import { ticksKey } from '../../../stored-keys.ts';

const key = ticksKey(document.querySelector<HTMLElement>('[data-article]')?.dataset['article'] ?? '');
const boxes = [...document.querySelectorAll<HTMLInputElement>('.task input')];

/**
 * Takes care of what is ticked before the code that keeps ticks is there: should the page be left at once, this tab notes
 * which boxes are not as the author wrote them, and they stand so when it comes again.
 *
 * @returns Whether this article has ticks, noted or kept.
 */
export function careForEarlyTicks(): boolean {
  addEventListener('pagehide', () => {
    if (customElements.get('check-list')) return;
    const changed = boxes.flatMap(({ checked, defaultChecked }, index) => (checked === defaultChecked ? [] : index));
    if (changed.length === 0) return;
    attempt(() => {
      sessionStorage.setItem(key, String(changed));
    });
  });
  return !!attempt(() => {
    const noted = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    for (const index of noted?.split(',') ?? []) {
      const box = boxes[Number(index)];
      if (box) box.checked = !box.defaultChecked;
    }
    return noted ?? localStorage.getItem(key);
  });
}

/** Storage may be blocked or full. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
