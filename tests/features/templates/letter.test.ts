import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/features/templates/letter.ts';

test('paragraphs end at blank lines', () => {
  expect(splitParagraphs('a\nb\n\nc\n \n\nd')).toEqual([
    { type: 'paragraph', text: 'a\nb' },
    { type: 'gap', text: '\n\n' },
    { type: 'paragraph', text: 'c' },
    { type: 'gap', text: '\n \n\n' },
    { type: 'paragraph', text: 'd' },
  ]);
});

test('the parts joined are the text', () => {
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
