import type { Table, TableRow } from 'mdast';

/** A row that its author did not mean as one, with the reason and what to do. */
type Mistake = readonly [row: TableRow, message: string, hint: string];

/** Finds lines below a table that become rows of it, and cells that go on in the next line. */
export function mistakesInTable({ children: [head, ...rows] }: Table, text: string): Mistake[] {
  const typed = ({ position }: TableRow) => text.slice(position?.start.offset, position?.end.offset).trim();
  if (!head || head.children.length === 1) return [];
  const hasOuterBars = /^\|.*\|$/u.test(typed(head));
  return rows.flatMap((row, index): Mistake[] => {
    const line = typed(row);
    const above = rows[index - 1];
    // The first of two halves begins with a bar and does not end with one.
    const isCut = hasOuterBars && !line.startsWith('|') && above !== undefined && /^\|.*[^|]$/u.test(typed(above));
    if (isCut) {
      const message = 'This line goes on with a cell of the line above, but it becomes a row of its own.';
      return [[row, message, 'Write each row on one line. To break a line inside a cell, write <br>.']];
    }
    if (line.includes('|')) return [];
    const message = 'This line has no bars, but it becomes a row of the table above.';
    return [[row, message, 'Leave a line empty between them.']];
  });
}
