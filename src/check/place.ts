import type { Nodes } from 'mdast';

/** A character of a file, line and column counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The start of a file, for findings about the file as a whole. */
export const START: Place = { line: 1, column: 1 };

/** Finds the places of offsets in a text that starts on a line of its file. */
export function placesOf(text: string, firstLine = 1): (offset: number) => Place {
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  return (offset) => {
    let row = 0;
    for (let step = 2 ** Math.floor(Math.log2(starts.length)); step >= 1; step /= 2) {
      if ((starts[row + step] ?? Infinity) <= offset) row += step;
    }
    return { line: firstLine + row, column: offset - (starts[row] ?? 0) + 1 };
  };
}

/** The place where a node of a parsed file begins. */
export function startOf({ position }: Nodes): Place {
  const { line, column } = position?.start ?? START;
  return { line, column };
}
