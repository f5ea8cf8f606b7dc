import { comparableText } from '../lib/hidden-characters.ts';
import { nearest } from '../lib/nearest.ts';
import { nameDisguises } from './character-names.ts';

const LONGEST = 60;

/**
 * Shows a value as the author wrote it: text in double quotes, cut if it is long. Characters that cannot be seen, or that
 * look like others, are named after it.
 */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
  const disguises = nameDisguises(text);
  const names = disguises.length > 0 ? ` (with ${disguises.join(' and ')})` : '';
  return (typeof value === 'string' ? `"${shown}"` : shown) + names;
}

/** The hint for an unknown name: the known name that is nearest, or all of them. */
export function didYouMean(found: string, known: readonly string[]): string {
  const meant = nearest(comparableText(found), known);
  if (meant === undefined) return listChoices(known);
  if (known.length === 1) return `Did you mean ${quote(meant)}?`;
  return `Did you mean ${quote(meant)}? The choices are ${known.map(quote).join(', ')}.`;
}

/** The hint for a missing name. */
export function listChoices(known: readonly string[]): string {
  const list = known.map(quote).join(', ');
  return known.length === 1 ? `Use ${list}.` : `Use one of these: ${list}.`;
}
