import type { Values } from '../fill.ts';
import { CONFIRMED_KEY, VALUES_KEY } from '../../../stored-keys.ts';
import { readMap, storeMap, StoredMap } from '../../../lib/browser/stored-map.ts';

const isText = (value: unknown) => typeof value === 'string';

/** The values that the reader has filled in, shared by all templates and forms of the site. */
class ValueStore extends StoredMap<string> {
  /** Keys whose value was there when the page was opened, until the reader edits or confirms it. */
  #earlier: Set<string>;
  /** Earlier values that another tab has cleared. If that tab restores them, they still count as earlier. */
  #cleared: ReadonlyMap<string, string> = new Map();
  #undo: (() => void) | undefined;

  constructor() {
    super(VALUES_KEY, isText);
    const confirmed = readMap(() => sessionStorage, CONFIRMED_KEY, isText);
    this.#earlier = new Set([...this.values].flatMap(([key, value]) => (confirmed?.get(key) === value ? [] : key)));
    // Another tab may have cleared everything.
    if (this.values.size === 0) this.#storeConfirmed();
  }

  get values(): Values {
    return this.map;
  }

  /** Keys of values from an earlier visit that the reader has neither edited nor confirmed. */
  get earlier(): ReadonlySet<string> {
    return this.#earlier;
  }

  /** Restores the cleared values. Undefined if there are none, or if something has been filled in since. */
  get undo(): (() => void) | undefined {
    return this.#undo;
  }

  set(key: string, value: string): void {
    this.#undo = undefined;
    this.#earlier.delete(key);
    this.update([[key, value === '' ? undefined : value]]);
  }

  /** Marks values from an earlier visit as confirmed. */
  confirm(keys: ReadonlySet<string>): void {
    for (const key of keys) this.#earlier.delete(key);
    this.#storeConfirmed();
    this.announce(keys);
  }

  /** Deletes all values, here and in every open tab. */
  clear(): void {
    const { values } = this;
    const earlier = this.#earlier;
    if (values.size > 0) {
      this.#undo = () => {
        this.#undo = undefined;
        this.#replace(values, earlier);
      };
    }
    this.#replace(new Map(), new Set());
  }

  protected override follow(keys: ReadonlySet<string>, before: Values): void {
    if (this.values.size === 0) {
      this.#cleared = new Map([...before].filter(([key]) => this.#earlier.has(key)));
      this.#storeConfirmed();
    }
    for (const key of keys) {
      const value = this.values.get(key);
      if (value !== undefined && value === this.#cleared.get(key)) this.#earlier.add(key);
      else this.#earlier.delete(key);
    }
    this.#undo = undefined;
  }

  #replace(values: Values, earlier: Set<string>): void {
    this.#earlier = earlier;
    this.replace(values);
    this.#storeConfirmed();
  }

  #storeConfirmed(): void {
    const confirmed = [...this.values].filter(([key]) => !this.#earlier.has(key));
    storeMap(() => sessionStorage, CONFIRMED_KEY, new Map(confirmed));
  }
}

export const valueStore = new ValueStore();
