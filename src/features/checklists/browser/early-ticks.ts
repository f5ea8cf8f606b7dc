import { ticksKey } from '../../../stored-keys.ts';

const { article = '', former = '' } = document.querySelector<HTMLElement>('[data-article]')?.dataset ?? {};
const key = ticksKey(article);
const boxes = [...document.querySelectorAll<HTMLInputElement>('.task input')];

/**
 * Keeps ticks that are made before the code of `<check-list>` has arrived. If the page is left before then, this tab
 * remembers the positions of the changed boxes, and restores them on the next visit.
 *
 * @returns Whether this article has ticks, remembered or stored.
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
  attempt(takeOverFormerTicks);
  return !!attempt(() => {
    const remembered = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    for (const index of remembered?.split(',') ?? []) {
      const box = boxes[Number(index)];
      if (box) box.checked = !box.defaultChecked;
    }
    return remembered ?? localStorage.getItem(key);
  });
}

/** Moves ticks that were stored under the latest earlier name of the article, unless it has ticks under its present one. */
function takeOverFormerTicks(): void {
  for (const name of former.split(' ').reverse()) {
    const old = ticksKey(name);
    const ticks = name === '' ? null : localStorage.getItem(old);
    if (ticks === null) continue;
    if (localStorage.getItem(key) === null) localStorage.setItem(key, ticks);
    localStorage.removeItem(old);
  }
}

/** Returns undefined where storage is blocked or full. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
