import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/lib/nearest.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['offer', 'offer', 0],
  ['folow', 'follow', 1],
  ['follow', 'folow', 1],
  ['offar', 'offer', 1],
  ['emial', 'email', 1],
  ['thnak', 'thank', 1],
  ['recieve', 'receive', 1],
  ['intervew', 'interview', 1],
  ['kitten', 'sitting', 3],
  // No part is edited twice, so no letter can be inserted between swapped letters.
  ['ca', 'abc', 3],
  ['😀a', 'a😀', 1],
])('the distance from %s to %s is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 8 });

test('the distance is symmetric, 0 only for equal words, and at most the length of the longer word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(editDistance(b, a)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});

test('one typing mistake has the distance 1', () => {
  fc.assert(
    fc.property(word, fc.nat(), (text, at) => {
      const index = at % (text.length + 1);
      expect(editDistance(text, `${text.slice(0, index)}x${text.slice(index)}`)).toBe(1);
      const [first = '', second = ''] = text.slice(index);
      if (first === second || second === '') return;
      expect(editDistance(text, text.slice(0, index) + second + first + text.slice(index + 2))).toBe(1);
    }),
  );
});
