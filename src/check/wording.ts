const LONGEST = 60;

/** A value as it was found, texts in double quotes, and cut where it gets long. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
  return typeof value === 'string' ? `"${shown}"` : shown;
}

import { nearest } from '../lib/nearest.ts';

/** The hint for a name that does not exist: the one that was probably meant, or all there are. */
export function didYouMean(found: string, known: readonly string[]): string {
  const meant = nearest(found, known);
  const list = known.map(quote).join(', ');
  if (meant === undefined) return `Write one of: ${list}.`;
  return known.length === 1 ? `Did you mean ${quote(meant)}?` : `Did you mean ${quote(meant)}? There are: ${list}.`;
}
