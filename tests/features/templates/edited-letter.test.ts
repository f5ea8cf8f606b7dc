import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editedPlace, readLetter, type ReadLetter } from '../../../src/features/templates/edited-letter.ts';
import { readFields } from '../../../src/features/templates/field.ts';
import { fillText, type Values } from '../../../src/features/templates/fill.ts';
import { cutLetter } from '../../../src/features/templates/letter.ts';
import { anyBody } from './bodies.ts';

const place = { article: 'a', template: 'email-t' };
const none: Values = new Map();
const copy = ({ head, line, gap, body }: ReadLetter, values: Values) =>
  head + fillText(line, values) + gap + fillText(body, values);
const readEdited = (text: string, isMessage: boolean, synonyms = {}) =>
  readLetter(text, isMessage, editedPlace(place), synonyms);

test('an edited text has a place of its own', () => {
  expect(editedPlace(place)).toEqual({ article: 'a', template: 'email-t~edited' });
});

test('blanks in an edited text are found and filled', () => {
  const edited = readEdited('Subject: [Position] on [day]\n\nAt [Name] on [day]', false, { Name: 'Company' });
  expect(edited.fields.map(({ key }) => key)).toEqual([
    'name/Position',
    'text/a/email-t~edited/day/1',
    'name/Company',
    'text/a/email-t~edited/day/2',
  ]);
  expect(edited).toMatchObject({ head: 'Subject: ', gap: '\n\n' });
  const values = new Map(edited.fields.map(({ key }, index) => [key, String(index)]));
  expect(copy(edited, values)).toBe('Subject: 0 on 1\n\nAt 2 on 3');
});

test('a message has no subject', () => {
  const edited = readEdited('Subject: [Position]', true);
  expect(edited).toMatchObject({ head: '', line: [] });
  expect(edited.body).toHaveLength(2);
});

const anyText = fc
  .tuple(fc.constantFrom('', 'Subject:', 'Subject: On [topic] at [Company]\n\n', 'Subject: \n'), anyBody)
  .map((parts) => parts.join(''));

test('editing without a change gives the text that the template had, and no value of the template fills it', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), fc.func(fc.option(fc.string())), (text, isMessage, fill) => {
      const { head, subject = '', gap, body } = cutLetter(text, isMessage);
      const { parts, fields } = readFields([head + subject, body], place, {});
      const values = new Map(fields.map(({ key }) => [key, fill(key) ?? '']));
      const filled = fillText(parts[0] ?? [], values) + gap + fillText(parts[1] ?? [], values);
      const edited = readEdited(filled, isMessage);
      expect(copy(edited, none)).toBe(filled);
      const ownTexts = new Map([...values].filter(([key]) => key.startsWith('text/')));
      expect(copy(edited, ownTexts)).toBe(filled);
    }),
  );
});

test('every blank that is left can be filled', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, isMessage) => {
      const edited = readEdited(text, isMessage);
      const values = new Map(edited.fields.map(({ key }) => [key, '*']));
      const pieces = [...edited.line, ...edited.body];
      expect(fillText(pieces, values)).toBe(pieces.map((piece) => (piece.type === 'text' ? piece.text : '*')).join(''));
    }),
  );
});
