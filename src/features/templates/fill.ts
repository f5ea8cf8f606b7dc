import { counted } from '../../lib/counted.ts';
import { type Field, fieldTitle, type TemplatePiece } from './field.ts';

/** The filled-in values, by field key. An empty value counts as not filled in. */
export type Values = ReadonlyMap<string, string>;

/**
 * Joins the pieces with values in place of blanks. A blank without a value stays as the author wrote it. Brackets in a value
 * do not make a blank.
 */
export function fillText(pieces: readonly TemplatePiece[], values: Values): string {
  return pieces.map((piece) => (piece.type === 'text' ? piece.text : values.get(piece.key) || piece.source)).join('');
}

/** Returns the fields without a value. */
export function unfilledFields(fields: readonly Field[], values: Values): Field[] {
  return fields.filter(({ key }) => !values.get(key));
}

/** `7 blanks`, `2 of 7 blanks left`, `Nothing left to fill in`. Empty for a template without blanks. */
export function describeProgress(left: number, all: number): string {
  if (all === 0) return '';
  if (left === all) return counted(all, 'blank');
  return left > 0 ? `${left} of ${counted(all, 'blank')} left` : 'Nothing left to fill in';
}

/**
 * `2 blanks left: Company, Date`
 *
 * @param room Number of characters for the names, see `listSome`.
 */
export function describeUnfilled(fields: readonly Field[], room = Infinity): string {
  return `${counted(fields.length, 'blank')} left: ${listSome(fields.map(fieldTitle), room)}`;
}

/** Number of characters of ` and 10 more`. */
const AND_MORE = 12;

/** Lists as many words as there is room for, and at least the first: `Company, Date and 3 more`. */
export function listSome(words: readonly string[], room: number): string {
  const [first = '', ...others] = words;
  if (words.join(', ').length <= room) return words.join(', ');
  let list = first;
  for (const [index, word] of others.entries()) {
    if (list.length + 2 + word.length + AND_MORE > room) return `${list} and ${others.length - index} more`;
    list += `, ${word}`;
  }
  return list;
}

/**
 * `212 of 300 characters`, with the excess if there is one. Counts UTF-16 code units, so an emoji is two or more: the count
 * decides whether a message arrives, and must not be too low.
 */
export function describeLength(text: string, limit: number | undefined): string {
  const { length } = text;
  if (limit === undefined) return `${length} characters`;
  const count = `${length} of ${limit} characters`;
  return length <= limit ? count : `${count}: ${length - limit} too many`;
}
