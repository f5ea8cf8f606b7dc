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

/** `3 of 14 done` */
export function describeProgress(done: number, total: number): string {
  return `${done} of ${total} done`;
}
