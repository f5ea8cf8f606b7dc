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

/** `3 of 14 done` */
export function describeProgress(done: number, total: number): string {
  return `${done} of ${total} done`;
}
