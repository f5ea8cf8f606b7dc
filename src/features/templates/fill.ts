import type { Field, TemplatePiece } from './field.ts';

/** What the reader has filled in, by the fields' keys. An empty value counts as none. */
export type Values = ReadonlyMap<string, string>;

/**
 * The text with its values in place. What is unfilled stays as the author wrote it. A value is text, always: brackets in
 * it make no blank.
 */
export function fillText(pieces: readonly TemplatePiece[], values: Values): string {
  return pieces.map((piece) => (piece.type === 'text' ? piece.text : values.get(piece.key) || piece.source)).join('');
}

/** The fields that still wait for a value. */
export function unfilledFields(fields: readonly Field[], values: Values): Field[] {
  return fields.filter(({ key }) => !values.get(key));
}

/** `1 blank`, `7 blanks` */
export function countBlanks(count: number): string {
  return `${count} ${count === 1 ? 'blank' : 'blanks'}`;
}

/** `2 blanks left: Company, Date` */
export function describeUnfilled(fields: readonly Field[]): string {
  return `${countBlanks(fields.length)} left: ${fields.map(({ name }) => name).join(', ')}`;
}

/**
 * `212 of 300 characters`, or how many are too many. Characters are counted as JavaScript does, an emoji as two or more:
 * where the count decides whether a message arrives, it must not be too low.
 */
export function describeLength(text: string, limit: number | undefined): string {
  const { length } = text;
  if (limit === undefined) return `${length} characters`;
  const count = `${length} of ${limit} characters`;
  return length <= limit ? count : `${count}: ${length - limit} too many`;
}
