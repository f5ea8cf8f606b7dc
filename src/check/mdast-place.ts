import type { Nodes } from 'mdast';
import type { Place } from './place.ts';

/** Where a node of a parsed file begins. */
export function startOf({ position }: Nodes): Place {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
