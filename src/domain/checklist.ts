/** Which tasks of an article are ticked, by their keys. Only what differs from how the author wrote it is there. */
export type Ticks = ReadonlyMap<string, boolean>;

/**
 * The keys of an article's tasks: the text of each and its how-manieth occurrence, so that a tick stays with its task when
 * the article is edited elsewhere.
 */
export function taskKeys(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const words = text.replace(/\s+/gu, ' ').trim();
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    return `${words}/${count}`;
  });
}

/** Reads stored ticks. Rubbish, of another version or another hand, counts as nothing stored. */
export function parseTicks(stored: string | null): Map<string, boolean> {
  try {
    const entries: unknown = JSON.parse(stored ?? '[]');
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

function isEntry(entry: unknown): entry is [string, boolean] {
  return Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && typeof entry[1] === 'boolean';
}

/** The inverse of parseTicks. */
export function serializeTicks(ticks: Ticks): string {
  return JSON.stringify([...ticks]);
}

/** `3 of 14 done` */
export function describeProgress(done: number, total: number): string {
  return `${done} of ${total} done`;
}
