import type { Nodes } from 'mdast';
import { START, type Place } from './place.ts';

/** Where a node of a parsed file begins. */
export function startOf({ position }: Nodes): Place {
  const { line, column } = position?.start ?? START;
  return { line, column };
}
