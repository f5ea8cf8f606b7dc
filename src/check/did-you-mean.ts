import { nearest } from '../lib/nearest.ts';
import { quote } from './wording.ts';

/** The hint for a name that does not exist: the one that was probably meant, or all there are. */
export function didYouMean(found: string, known: readonly string[]): string {
  const meant = nearest(found, known);
  const list = known.map(quote).join(', ');
  if (meant === undefined) return `Write one of: ${list}.`;
  return known.length === 1 ? `Did you mean ${quote(meant)}?` : `Did you mean ${quote(meant)}? There are: ${list}.`;
}
