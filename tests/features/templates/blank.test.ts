import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBlank, parseSegments, type Segment } from '../../../src/features/templates/blank.ts';

test.each([
  ['Company', 'Company', undefined, 'name'],
  ['Interviewer Name', 'Interviewer Name', undefined, 'name'],
  ['Name 1', 'Name 1', undefined, 'name'],
  ['Élan', 'Élan', undefined, 'name'],
  ['  Company  ', 'Company', undefined, 'name'],
  ['company', 'company', undefined, 'text'],
  ['3rd reference', '3rd reference', undefined, 'text'],
  ['Name, Title, Company', 'Name, Title, Company', undefined, 'text'],
  ['topic—what you talked about', 'topic', 'what you talked about', 'text'],
  ['topic — what you talked about', 'topic', 'what you talked about', 'text'],
  ['topic – a, b', 'topic', 'a, b', 'text'],
  ['Date - of the interview', 'Date', 'of the interview', 'name'],
  ['follow-up date', 'follow-up date', undefined, 'text'],
  ['topic: a project', 'topic', 'a project', 'text'],
  ['Time: 10:30', 'Time', '10:30', 'name'],
  ['10:30', '10:30', undefined, 'text'],
  ['tool, e.g. Excel', 'tool', 'Excel', 'text'],
  ['tool, e.g., Excel', 'tool, e.g., Excel', undefined, 'text'],
  ['Company (the new one)', 'Company', 'the new one', 'name'],
  ['Company (the new one) today', 'Company (the new one) today', undefined, 'name'],
  ['Role (a) (b)', 'Role (a)', 'b', 'name'],
  ['Role (a (b))', 'Role', 'a (b)', 'name'],
  ['Role(s)', 'Role(s)', undefined, 'name'],
  ['Start (3–5 May)', 'Start', '3–5 May', 'name'],
  ['start – 3 (May)', 'start', '3 (May)', 'text'],
  ['label —', 'label', undefined, 'text'],
])('[%s]', (inner, label, hint, kind) => {
  expect(parseBlank(inner)).toEqual({ source: `[${inner}]`, label, hint, kind });
});

test.each(['', '   ', '— hint', ': hint', ' (hint)'])('[%s] has no label', (inner) => {
  expect(parseBlank(inner)).toBeUndefined();
});

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

test('printing the pieces of a text returns the text', () => {
  const text = fc.string({
    unit: fc.constantFrom('[', ']', '(', ')', 'A', 'b', ' ', '\n', '-', ':', '—', 'x', '/', '#', '\t', '😀'),
  });
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (source) => {
      expect(printSegments(parseSegments(source))).toBe(source);
    }),
  );
});

test('very long texts are read quickly', () => {
  for (const unit of ['[', ']', '[x] ', '[a', '[](', '- [x]', ' ', '[a](', '[a](/', '\n \n']) {
    const started = performance.now();
    parseSegments(unit.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  }
});
