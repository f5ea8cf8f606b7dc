import type { Values } from './fill.ts';

/** Where the browser keeps what was filled in, on this device alone. */
export const VALUES_KEY = 'guides:values';

/** Where a tab keeps which of them the reader has said to be right. */
export const CONFIRMED_KEY = 'guides:confirmed';

/** Reads stored values. Rubbish, of another version or another hand, counts as nothing stored. */
export function parseValues(stored: string | null): Map<string, string> {
  try {
    const entries: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(entries)) return new Map();
    return new Map(entries.filter(isEntry));
  } catch {
    return new Map();
  }
}

function isEntry(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');
}

/** The inverse of parseValues; empty values are left out. */
export function serializeValues(values: Values): string {
  return JSON.stringify([...values].filter(([, value]) => value !== ''));
}
