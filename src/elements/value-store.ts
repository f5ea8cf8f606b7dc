import type { Values } from '../domain/fill.ts';
import { CONFIRMED_KEY, parseValues, serializeValues, VALUES_KEY } from '../domain/stored-values.ts';

/** What a `change` is about. */
export type ValuesChange = CustomEvent<{ readonly keys: ReadonlySet<string> }>;

/**
 * What the reader has filled in: shared by all elements of a page, kept in this browser, and the same in every open tab.
 * Where storage is blocked, full or holds rubbish, it works all the same and only does not remember.
 */
class ValueStore extends EventTarget {
  #values = readStored(() => localStorage, VALUES_KEY);
  /** Keys whose value was there when the page was opened, until the reader edits or confirms it. */
  #earlier = new Set<string>();

  constructor() {
    super();
    const confirmed = readStored(() => sessionStorage, CONFIRMED_KEY);
    for (const [key, value] of this.#values) if (confirmed.get(key) !== value) this.#earlier.add(key);
    addEventListener('storage', ({ key }) => {
      if (key === VALUES_KEY || key === null) this.#reload();
    });
  }

  get values(): Values {
    return this.#values;
  }

  /** Keys of values from an earlier visit that the reader has neither edited nor confirmed. */
  get earlier(): ReadonlySet<string> {
    return this.#earlier;
  }

  set(key: string, value: string): void {
    if (value === '') this.#values.delete(key);
    else this.#values.set(key, value);
    this.#earlier.delete(key);
    store(() => localStorage, VALUES_KEY, this.#values);
    this.#announce(new Set([key]));
  }

  /** The reader says that these values from an earlier visit are right. */
  confirm(keys: ReadonlySet<string>): void {
    for (const key of keys) this.#earlier.delete(key);
    const confirmed = [...this.#values].filter(([key]) => !this.#earlier.has(key));
    store(() => sessionStorage, CONFIRMED_KEY, new Map(confirmed));
    this.#announce(keys);
  }

  /** Forgets everything, here and in every open tab. */
  forget(): void {
    const keys = new Set(this.#values.keys());
    this.#values.clear();
    this.#earlier.clear();
    store(() => localStorage, VALUES_KEY, this.#values);
    store(() => sessionStorage, CONFIRMED_KEY, this.#values);
    this.#announce(keys);
  }

  #reload(): void {
    const before = this.#values;
    this.#values = readStored(() => localStorage, VALUES_KEY);
    const keys = new Set(
      [...before.keys(), ...this.#values.keys()].filter((key) => before.get(key) !== this.#values.get(key)),
    );
    for (const key of keys) this.#earlier.delete(key);
    if (keys.size > 0) this.#announce(keys);
  }

  #announce(keys: ReadonlySet<string>): void {
    this.dispatchEvent(new CustomEvent('change', { detail: { keys } }));
  }
}

function readStored(area: () => Storage, key: string): Map<string, string> {
  try {
    return parseValues(area().getItem(key));
  } catch {
    return new Map();
  }
}

function store(area: () => Storage, key: string, values: Values): void {
  try {
    if (values.size === 0) area().removeItem(key);
    else area().setItem(key, serializeValues(values));
  } catch {
    // Blocked or full: what was typed holds until the page is left.
  }
}

export const valueStore = new ValueStore();
