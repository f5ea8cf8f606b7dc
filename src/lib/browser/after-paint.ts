const waiting = new Set<() => void>();

/**
 * Runs a function once after the next paint, however often it is asked for until then. A key press then waits only for the
 * part of the page that it is typed into.
 */
export function afterPaint(run: () => void): void {
  if (waiting.size === 0) requestAnimationFrame(() => setTimeout(runAll));
  waiting.add(run);
}

// Paper shows what was typed last, too.
addEventListener('beforeprint', runAll);

function runAll(): void {
  const due = [...waiting];
  waiting.clear();
  for (const run of due) run();
}
