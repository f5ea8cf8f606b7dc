import fc from 'fast-check';
import { readFields, type TemplatePiece } from '../../../src/features/templates/field.ts';

/** Splits a body into pieces, as the card of its template does. */
export function piecesOf(body: string): readonly TemplatePiece[] {
  return readFields([body], { article: 'a', template: 't' }, {}).parts[0] ?? [];
}

/** Bodies of words, blanks, marks and line ends in any order. */
export const anyBody = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '[topic]',
        '[Name]',
        '[a: b. C]',
        'Hi ',
        'Dear [name],',
        'Best,',
        'e.g. ',
        'Dr. ',
        '- ',
        '1. ',
        'P.S. ',
      ),
      fc.constantFrom(
        'One. ',
        'two ',
        'Three? ',
        '“Four.” ',
        '(',
        ')',
        '.',
        ',',
        '!',
        ':',
        '  ',
        ' ',
        '\n',
        '\n\n',
        '\n \n',
      ),
      fc.constant('a line that is long enough to have been broken by its author\n'),
      fc.string(),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
