/**
 * Makes the keys of an article's tasks: the task's text plus a counter for repeats, so that a tick stays with its task when
 * other parts of the article are edited.
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

/** Writes a task as its author typed it: browsers see curly quotes and an ellipsis, which the site may set or not. */
export function typedText(text: string): string {
  return text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replaceAll('…', '...');
}

/**
 * Changes that move ticks from the keys that an earlier version stored to the present ones. A tick that is already stored
 * under the present key is newer.
 */
export function moveTicks<T>(
  ticks: ReadonlyMap<string, T>,
  earlier: readonly string[],
  present: readonly string[],
): [key: string, value: T | undefined][] {
  const kept = new Set(present);
  return earlier.flatMap((old, index): [string, T | undefined][] => {
    const value = ticks.get(old);
    const key = present[index];
    if (value === undefined || key === undefined || key === old || kept.has(old)) return [];
    return ticks.has(key)
      ? [[old, undefined]]
      : [
          [old, undefined],
          [key, value],
        ];
  });
}

/** `3 of 14 done` */
export function describeProgress(done: number, total: number): string {
  return `${done} of ${total} done`;
}
