const LONGEST = 60;

/** A value as it was found, texts in double quotes, and cut where it gets long. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
  return typeof value === 'string' ? `"${shown}"` : shown;
}
