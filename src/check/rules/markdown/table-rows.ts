import type { Nodes, Table, TableCell } from 'mdast';
import { startOf } from '../../place.ts';
import type { CheckedText } from '../../source/checked-text.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

const DELIMITER = /^[ \t]*(?:\|[ \t]*)?:?[-–—]+:?[ \t]*(?:\|[ \t]*:?[-–—]+:?[ \t]*)*(?:\|[ \t]*)?$/u;

/** Lines of signs around cells, which other programs draw: `+----+----+`, `===== =====`, boxes. */
const DRAWN = /^[ \t]*(?:\+(?:[-=:]{2,}\+)+|={2,}(?:[ \t]+={2,})+|[┌├└╔╠╚┏┣┗│║┃]\S*)/mu;

export const tableRules = defineRules(
  {
    'markdown/table-cells': {
      severity: 'warning',
      meaning: 'A row of a table has more cells than the table has headers, and the last of them are not published.',
      example: '`| Monday | 9:00 | call |` below two headers',
      fix: 'Add a header for each cell; write a bar inside a cell as `\\|`, also in code.',
    },
    'markdown/table-headers': {
      severity: 'warning',
      meaning: 'A column of a table has no header, so screen readers read its cells without saying what they are.',
      example: '`| Day | |` above `| Monday | 9:00 |`',
      fix: 'Name the column. Only the first one, with the names of the rows, may be without a name.',
    },
    'markdown/table-syntax': {
      severity: 'warning',
      meaning: 'Lines look like a table but are not one, so they run together in one paragraph.',
      example: 'a row of headers without a row of hyphens below it',
      fix: 'Write as many groups of hyphens below the headers: `| --- | --- |`',
    },
  },
  ({ nodes, blocks, text, placeAt }: CheckedText, report) => {
    for (const node of nodes)
      if (node.type === 'table') {
        for (const { cell, number } of namelessColumns(node)) {
          const message = `Column ${number} of this table has no header.`;
          report('markdown/table-headers', startOf(cell), message, 'Write above it what its cells are.');
        }
        for (const row of longRows(node)) {
          const [lost] = row.cells;
          const start = lost.position?.start.offset ?? 0;
          const typed = text.slice(start, row.end).replace(/^[|\s]+|(?<![|\s])[|\s]+$/gu, '');
          const line = text.slice(row.start, row.end);
          const message = `This row has ${row.count} cells below ${row.headers} headers, so ${quote(typed)} is not published.`;
          const hint = line.includes('`')
            ? 'Write a bar inside a cell as \\|, also between backticks.'
            : 'Add a header, remove the cell, or write a bar inside a cell as \\|.';
          report('markdown/table-cells', startOf(lost), message, hint);
        }
      }
    for (const { node, start, text: typed } of blocks) {
      if (node.type !== 'paragraph') continue;
      const reason = whyNoTable(typed);
      if (reason) report('markdown/table-syntax', placeAt(start), ...reason);
    }
  },
);

/** The columns with text but without a header. The first one may be the names of the rows, if others have headers. */
function namelessColumns({ children: [head, ...rows] }: Table) {
  const cells = head?.children ?? [];
  const isNamed = (cell: TableCell | undefined) => (cell?.children.length ?? 0) > 0;
  return cells.flatMap((cell, index) => {
    const mayBeNameless = index === 0 && cells.some(isNamed);
    const isUsed = rows.some(({ children }) => isNamed(children[index]));
    return isNamed(cell) || mayBeNameless || !isUsed ? [] : [{ cell, number: index + 1 }];
  });
}

/** The rows with cells that no header is above; cells without text are not missed. */
function longRows({ children: [head, ...rows] }: Table) {
  const headers = head?.children.length ?? 0;
  return rows.flatMap((row) => {
    const cells = row.children.slice(headers);
    const [first] = cells;
    if (!first || !cells.some(({ children }) => children.length > 0)) return [];
    return [{ cells: [first] as const, count: row.children.length, headers, ...rangeOf(row) }];
  });
}

function rangeOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

const WITH_BARS = 'Write bars between the cells, | Day | Time |, and | --- | --- | below the first line.';

function whyNoTable(typed: string): readonly [message: string, hint: string] | undefined {
  const lines = typed.split('\n');
  if (/[+=┌├└╔╠╚┏┣┗│║┃]/u.test(typed) && lines.length > 1 && DRAWN.test(typed)) {
    const message = 'These lines are a table as another program draws it, so they run together in one paragraph.';
    return [message, `${WITH_BARS} Delete the lines of signs.`];
  }
  const rows = lines.filter((line) => /^[ \t]*\|.*\|[ \t]*$/u.test(line) || countBars(line) > 1);
  const tabbed = lines.filter((line) => /\S ?\t+ ?\S/u.test(line.replace(/^[ \t]*\S{1,2}\t+/u, '')));
  if (tabbed.length > 1 && rows.length === 0) {
    const message = 'These lines have tabs between the cells of a table, so they run together in one paragraph.';
    return [message, WITH_BARS];
  }
  if (lines.length > 1 && rows.length === 0 && lines.every((line) => /\S {3,}\S/u.test(line))) {
    const message = 'These lines have spaces between the cells of a table, so they run together in one paragraph.';
    return [message, WITH_BARS];
  }
  if (rows.length < (/^[ \t]*\|.*\|[ \t]*$/u.test(typed) ? 1 : 2) || rows.length < lines.length / 2) return undefined;
  const delimiter = lines.findIndex((line) => line.includes('|') && DELIMITER.test(line));
  if (delimiter === -1) {
    const message = 'These lines are not a table, because no row of hyphens is below the headers.';
    return [message, `Write below the first line: |${' --- |'.repeat(cellsIn(lines[0] ?? ''))}`];
  }
  const line = lines[delimiter] ?? '';
  if (/[–—]/u.test(line)) {
    return [
      'The line below the headers has dashes instead of hyphens, so this is not a table.',
      'Write hyphens: | --- |',
    ];
  }
  if (delimiter === 0)
    return ['This table has no headers above its row of hyphens.', 'Write a row of headers above it.'];
  const [headers, groups] = [cellsIn(lines[delimiter - 1] ?? ''), cellsIn(line)];
  if (headers === groups) return ['These lines are not read as a table.', 'Leave a line empty above the headers.'];
  const message = `The row of headers has ${headers} cells and the row of hyphens ${groups}, so this is not a table.`;
  return [message, `Write below the headers: |${' --- |'.repeat(headers)}`];
}

function countBars(line: string): number {
  return line.split('|').length - 1;
}

function cellsIn(line: string): number {
  return countBars(line.trim().replace(/^\||\|$/gu, '')) + 1;
}
