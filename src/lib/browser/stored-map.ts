/** What is stored under a key; undefined where storage is blocked. */
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

/** Whether it is stored now. Where storage is blocked or full, what it is about holds until the page is left. */
export function storeMap(area: () => Storage, key: string, map: ReadonlyMap<string, unknown>): boolean {
  try {
    if (map.size === 0) area().removeItem(key);
    else area().setItem(key, serializeMap(map));
    return true;
  } catch {
    return false;
  }
}

/** Reads a stored map. Rubbish, of another version or another hand, counts as nothing stored. */
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
