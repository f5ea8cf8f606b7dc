import { parseTicks, serializeTicks, type Ticks } from '../domain/checklist.ts';
import { ticksKey } from '../domain/ticks-key.ts';

const article = document.querySelector<HTMLElement>('[data-article]')?.dataset['article'] ?? '';

/**
 * Which tasks of this page's article are ticked: kept in this browser, and the same in every open tab. Where storage is
 * blocked or full, the ticks hold until the page is left.
 */
class TickStore extends EventTarget {
  #ticks = readStored() ?? new Map<string, boolean>();

  constructor() {
    super();
    const reload = () => {
      this.#ticks = readStored() ?? this.#ticks;
      this.dispatchEvent(new Event('change'));
    };
    addEventListener('storage', ({ key }) => {
      if (key === ticksKey(article) || key === null) reload();
    });
  }

  get ticks(): Ticks {
    return this.#ticks;
  }

  /** @param changes The new state of tasks by their keys; undefined is how the author wrote them. */
  set(changes: Iterable<readonly [key: string, isTicked: boolean | undefined]>): void {
    for (const [key, isTicked] of changes) {
      if (isTicked === undefined) this.#ticks.delete(key);
      else this.#ticks.set(key, isTicked);
    }
    store(this.#ticks);
    this.dispatchEvent(new Event('change'));
  }
}

function readStored(): Map<string, boolean> | undefined {
  try {
    return parseTicks(localStorage.getItem(ticksKey(article)));
  } catch {
    return undefined;
  }
}

function store(ticks: Ticks): void {
  try {
    if (ticks.size === 0) localStorage.removeItem(ticksKey(article));
    else localStorage.setItem(ticksKey(article), serializeTicks(ticks));
  } catch {
    // Blocked or full: the ticks hold until the page is left.
  }
}

export const tickStore = new TickStore();
