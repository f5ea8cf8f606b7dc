import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLetter, splitParagraphs } from '../../../src/features/templates/letter.ts';

test('paragraphs end at blank lines', () => {
  expect(splitParagraphs('a\nb\n\nc\n \n\nd')).toEqual([
    { type: 'paragraph', text: 'a\nb' },
    { type: 'gap', text: '\n\n' },
    { type: 'paragraph', text: 'c' },
    { type: 'gap', text: '\n \n\n' },
    { type: 'paragraph', text: 'd' },
  ]);
});

test('paragraphs and gaps together are the whole text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\n', ' ', '\t', 'a') }), (text) => {
      expect(
        splitParagraphs(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('head, subject, gap and body together are the whole text', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom('Subject:', '\n', '\n\n', '\t', 'Subject: Hi', ' '), fc.string()))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.boolean(), (source, isMessage) => {
      const { head, subject = '', gap, body } = cutLetter(source, isMessage);
      expect(head + subject + gap + body).toBe(source);
    }),
  );
});
