import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseValues, serializeValues } from '../../src/domain/stored-values.ts';

test('what is stored comes back', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string({ minLength: 1 })), (record) => {
      const values = new Map(Object.entries(record));
      expect(parseValues(serializeValues(values))).toEqual(values);
    }),
  );
});

test('empty values are not kept', () => {
  expect(
    parseValues(
      serializeValues(
        new Map([
          ['a', ''],
          ['b', '1'],
        ]),
      ),
    ),
  ).toEqual(new Map([['b', '1']]));
});

test.each([
  [null, []],
  ['', []],
  ['{', []],
  ['{"a":"b"}', []],
  ['null', []],
  ['"text"', []],
  [
    '[["a","b"],["a"],["a",1],[1,"b"],null,["c","d","e"],["f","g"]]',
    [
      ['a', 'b'],
      ['f', 'g'],
    ],
  ],
])('rubbish counts as nothing: %j', (stored, expected) => {
  expect([...parseValues(stored)]).toEqual(expected);
});

test('no rubbish throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      expect(parseValues(stored)).toBeInstanceOf(Map);
    }),
  );
});
