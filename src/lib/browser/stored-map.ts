/** The keys whose values are different since the last `change` event. */
export type MapChange = CustomEvent<{ readonly keys: ReadonlySet<string> }>;

/**
 * A map in localStorage that is the same in every open tab. Each change, here or in another tab, dispatches a `change`
 * event. Where storage is blocked or full, the map lasts until the page is left.
 */
export class StoredMap<T> extends EventTarget {
  readonly #storageKey: string;
  readonly #read: () => Map<string, T> | undefined;
  #map: ReadonlyMap<string, T>;
  #isStored = true;

  constructor(storageKey: string, isValue: (value: unknown) => value is T) {
    super();
    this.#storageKey = storageKey;
    this.#read = () => readMap(() => localStorage, storageKey, isValue);
    this.#map = this.#read() ?? new Map<string, T>();
    addEventListener('storage', ({ key }) => {
      // Null: all of the storage was cleared.
      if (key === storageKey || key === null) this.#reload();
    });
  }

  get map(): ReadonlyMap<string, T> {
    return this.#map;
  }

  /** True if the map outlasts the page. */
  get isStored(): boolean {
    return this.#isStored;
  }

  /** Changes single values; undefined deletes one. What other tabs have stored stays. */
  update(changes: Iterable<readonly [key: string, value: T | undefined]>): void {
    const before = this.#map;
    const map = new Map((this.#isStored && this.#read()) || before);
    for (const [key, value] of changes) {
      if (value === undefined) map.delete(key);
      else map.set(key, value);
    }
    this.#map = map;
    this.#isStored = storeMap(() => localStorage, this.#storageKey, map);
    this.announce(changedKeys(before, map));
  }

  /** Follows a change made in another tab, before it is announced here. */
  protected follow?(before: ReadonlyMap<string, T>): void;

  protected announce(keys: ReadonlySet<string>): void {
    this.dispatchEvent(new CustomEvent('change', { detail: { keys } }));
  }

  #reload(): void {
    const before = this.#map;
    const stored = this.#read();
    // What could not be stored exists only here.
    if (!stored || !this.#isStored) return;
    this.#map = stored;
    const keys = changedKeys(before, stored);
    if (keys.size === 0) return;
    this.follow?.(before);
    this.announce(keys);
  }
}

function changedKeys<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Set<string> {
  return new Set([...before.keys(), ...after.keys()].filter((key) => before.get(key) !== after.get(key)));
}

/** Reads a map from storage; undefined where storage is blocked. */
export function readMap<T>(
  area: () => Storage,
  key: string,
  isValue: (value: unknown) => value is T,
): Map<string, T> | undefined {
  try {
    return parseMap(area().getItem(key), isValue);
  } catch {
    return undefined;
  }
}

/** Writes a map to storage, or removes its key if the map is empty. Returns false where storage is blocked or full. */
export function storeMap(area: () => Storage, key: string, map: ReadonlyMap<string, unknown>): boolean {
  try {
    if (map.size === 0) area().removeItem(key);
    else area().setItem(key, serializeMap(map));
    return true;
  } catch {
    return false;
  }
}

/** Reads a serialized map. Skips entries that are not valid; text that is not a map counts as an empty one. */
export function parseMap<T>(stored: string | null, isValue: (value: unknown) => value is T): Map<string, T> {
  try {
    const entries: unknown = JSON.parse(stored ?? '[]');
    const isEntry = (entry: unknown): entry is [string, T] =>
      Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && isValue(entry[1]);
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

/** The inverse of parseMap. */
export function serializeMap(map: ReadonlyMap<string, unknown>): string {
  return JSON.stringify([...map]);
}
