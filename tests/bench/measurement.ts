/** A row of the table that `npm run bench` prints. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  /** Least and most, if the value is the median of several. */
  readonly range?: readonly [number, number];
  /** `s`, `MB`, `ms`, …; empty for a ratio. */
  readonly unit: string;
  /** Maximum for the value. Undefined if the value is only reported. */
  readonly budget?: number;
}

export function isKept({ value, budget }: Measurement): boolean {
  return budget === undefined || value <= budget;
}

/** Formats the measurements as a table: name, value, range, budget, verdict. */
export function printTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => {
    const { name, value, range, unit, budget } = measurement;
    const verdict = budget === undefined ? '' : isKept(measurement) ? 'kept' : 'BROKEN';
    const between = range ? range.map(rounded).join('–') : '';
    const limit = budget === undefined ? '' : `${budget} ${unit}`.trim();
    return [name, `${rounded(value)} ${unit}`.trim(), between, limit, verdict];
  });
  const all = [['', 'measured', 'range', 'budget', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

/** Round to three significant digits: further ones differ from run to run. */
function rounded(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
