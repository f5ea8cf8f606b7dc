import type { Ticks } from '../checklist.ts';
import { ticksKey } from '../../../stored-keys.ts';
import { readMap, storeMap } from '../../../lib/browser/stored-map.ts';

const key = ticksKey(document.querySelector<HTMLElement>('[data-article]')?.dataset['article'] ?? '');

const readTicks = () =>
  readMap(
    () => localStorage,
    key,
    (value) => typeof value === 'boolean',
  );

/**
 * Which tasks of this page's article are ticked: kept in this browser, and the same in every open tab. Where storage is
 * blocked or full, the ticks hold until the page is left.
 */
class TickStore extends EventTarget {
  #ticks = readTicks() ?? new Map<string, boolean>();
  #isKept = true;

  constructor() {
    super();
    addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) this.#reload();
    });
  }

  get ticks(): Ticks {
    return this.#ticks;
  }

  /** @param changes The new state of tasks by their keys; undefined is how the author wrote them. */
  set(changes: Iterable<readonly [key: string, isTicked: boolean | undefined]>): void {
    for (const [task, isTicked] of changes) {
      if (isTicked === undefined) this.#ticks.delete(task);
      else this.#ticks.set(task, isTicked);
    }
    this.#isKept = storeMap(() => localStorage, key, this.#ticks);
    this.dispatchEvent(new Event('change'));
  }

  #reload(): void {
    // What could not be stored is nowhere but here.
    if (this.#isKept) this.#ticks = readTicks() ?? this.#ticks;
    this.dispatchEvent(new Event('change'));
  }
}

export const tickStore = new TickStore();
