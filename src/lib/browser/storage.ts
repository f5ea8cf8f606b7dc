import { parseMap, serializeMap } from './stored-map.ts';

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
