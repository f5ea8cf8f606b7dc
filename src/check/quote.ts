const LONGEST = 60;

/** A value as it was found, in double quotes and cut where it gets long. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const characters = [...text];
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
  return typeof value === 'string' ? `"${shown}"` : shown;
}
