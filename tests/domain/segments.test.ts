import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSegments, type Segment } from '../../src/features/templates/segments.ts';

const printSegments = (segments: readonly Segment[]) =>
  segments.map((segment) => (segment.type === 'text' ? segment.text : segment.source)).join('');

const blanks = (text: string) =>
  parseSegments(text).flatMap((segment) => (segment.type === 'blank' ? [segment.source] : []));

test.each([
  ['Hi [Name],\nabout [topic]', ['[Name]', '[topic]']],
  ['[topic] and [topic]', ['[topic]', '[topic]']],
  ['[Position](s)', ['[Position]']],
  ['[site](https://example.com)', []],
  ['[site](mailto:a@example.com)', []],
  ['[site](/path)', []],
  ['[site](#anchor)', []],
  ['[site](https://example.com', ['[site]']],
  ['[X] marks it', ['[X]']],
  ['- [x] done\n* [ ] open\n+ [X] done\n1. [x] one\n2) [x] two', []],
  ['  - [x] nested, about [topic]', ['[topic]']],
  ['- see [x]', ['[x]']],
  ['- [Name, Title]', ['[Name, Title]']],
  ['[]', []],
  ['[  ]', []],
  ['[outer [Inner] text] then [Next]', ['[Next]']],
  ['[[Company]]', []],
  ['[unclosed\n[Next]', ['[Next]']],
  ['[unclosed then [Next]', ['[Next]']],
  ['[two\nlines]', []],
  ['closed] then [Next]', ['[Next]']],
])('%j has the blanks %j', (text, expected) => {
  expect(blanks(text)).toEqual(expected);
});

test('printing what was read gives back any text', () => {
  const text = fc.string({
    unit: fc.constantFrom('[', ']', '(', ')', 'A', 'b', ' ', '\n', '-', ':', '—', 'x', '/', '#', '\t', '😀'),
  });
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (source) => {
      expect(printSegments(parseSegments(source))).toBe(source);
    }),
  );
});

test('hostile length takes no hostile time', () => {
  for (const unit of ['[', ']', '[x] ', '[a', '[](', '- [x]', ' ', '[a](', '[a](/', '\n \n']) {
    const started = performance.now();
    parseSegments(unit.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2000);
  }
});
