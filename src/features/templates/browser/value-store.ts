import type { Values } from '../fill.ts';
import { CONFIRMED_KEY, VALUES_KEY } from '../stored-values.ts';
import { readMap, storeMap } from '../../../lib/browser/stored-map.ts';

/** What a `change` is about. */
export type ValuesChange = CustomEvent<{ readonly keys: ReadonlySet<string> }>;

const isText = (value: unknown) => typeof value === 'string';

/**
 * What the reader has filled in: shared by all elements of a page, kept in this browser, and the same in every open tab.
 * Where storage is blocked, full or holds rubbish, it works all the same and only does not remember.
 */
class ValueStore extends EventTarget {
  #values = readMap(() => localStorage, VALUES_KEY, isText) ?? new Map<string, string>();
  /** Keys whose value was there when the page was opened, until the reader edits or confirms it. */
  #earlier = new Set<string>();
  /** Values of theirs that another tab had forgotten: it may bring them back. */
  #forgotten: ReadonlyMap<string, string> = new Map();
  #isKept = true;
  #undo: (() => void) | undefined;

  constructor() {
    super();
    const confirmed = readMap(() => sessionStorage, CONFIRMED_KEY, isText);
    for (const [key, value] of this.#values) if (confirmed?.get(key) !== value) this.#earlier.add(key);
    this.#followForget();
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

  /** Takes back that everything was forgotten; undefined where nothing was, or something has been filled in since. */
  get undo(): (() => void) | undefined {
    return this.#undo;
  }

  set(key: string, value: string): void {
    this.#undo = undefined;
    if (value === '') this.#values.delete(key);
    else this.#values.set(key, value);
    this.#earlier.delete(key);
    this.#keep();
    this.#announce(new Set([key]));
  }

  /** The reader says that these values from an earlier visit are right. */
  confirm(keys: ReadonlySet<string>): void {
    for (const key of keys) this.#earlier.delete(key);
    this.#keepConfirmed();
    this.#announce(keys);
  }

  /** Forgets everything, here and in every open tab. */
  forget(): void {
    const [values, earlier] = [this.#values, this.#earlier];
    this.#replace(new Map(), new Set());
    if (values.size > 0) {
      this.#undo = () => {
        this.#undo = undefined;
        this.#replace(values, earlier);
        this.#announce(new Set(values.keys()));
      };
    }
    this.#announce(new Set(values.keys()));
  }

  #replace(values: Map<string, string>, earlier: Set<string>): void {
    this.#values = values;
    this.#earlier = earlier;
    this.#keep();
    this.#keepConfirmed();
  }

  #keep(): void {
    this.#isKept = storeMap(() => localStorage, VALUES_KEY, this.#values);
  }

  #keepConfirmed(): void {
    const confirmed = [...this.#values].filter(([key]) => !this.#earlier.has(key));
    storeMap(() => sessionStorage, CONFIRMED_KEY, new Map(confirmed));
  }

  /** Another tab may have forgotten everything. */
  #followForget(): void {
    if (this.#values.size === 0) this.#keepConfirmed();
  }

  #reload(): void {
    const before = this.#values;
    const stored = readMap(() => localStorage, VALUES_KEY, isText);
    // What could not be stored is nowhere but here.
    if (!stored || !this.#isKept) return;
    this.#values = stored;
    const keys = new Set([...before.keys(), ...stored.keys()].filter((key) => before.get(key) !== stored.get(key)));
    if (stored.size === 0) this.#forgotten = new Map([...before].filter(([key]) => this.#earlier.has(key)));
    for (const key of keys) {
      const value = stored.get(key);
      if (value !== undefined && value === this.#forgotten.get(key)) this.#earlier.add(key);
      else this.#earlier.delete(key);
    }
    this.#followForget();
    if (keys.size === 0) return;
    this.#undo = undefined;
    this.#announce(keys);
  }

  #announce(keys: ReadonlySet<string>): void {
    this.dispatchEvent(new CustomEvent('change', { detail: { keys } }));
  }
}

export const valueStore = new ValueStore();
