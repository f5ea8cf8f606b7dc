import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMap, serializeMap } from '../../src/lib/browser/stored-map.ts';

const isText = (value: unknown) => typeof value === 'string';
const isBoolean = (value: unknown) => typeof value === 'boolean';

test('a stored map is read back', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), fc.array(fc.tuple(fc.string(), fc.boolean())), (a, b) => {
      expect(parseMap(serializeMap(new Map(a)), isText)).toEqual(new Map(a));
      expect(parseMap(serializeMap(new Map(b)), isBoolean)).toEqual(new Map(b));
    }),
  );
});

test.each([null, '', '{', '{"a":"b"}', 'null', '3', '"text"', '[1]', '[["a"]]', '[[1,"b"]]', '[["a","b","c"]]'])(
  'invalid text (%j) is read as an empty map',
  (stored) => {
    expect(parseMap(stored, isText)).toEqual(new Map());
  },
);

test('valid entries among invalid ones are kept', () => {
  expect(parseMap('[["a","b"],["a"],["a",1],[1,"b"],null,["f","g"]]', isText)).toEqual(
    new Map([
      ['a', 'b'],
      ['f', 'g'],
    ]),
  );
});

test('invalid text never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      expect(parseMap(stored, isText)).toBeInstanceOf(Map);
    }),
  );
});
