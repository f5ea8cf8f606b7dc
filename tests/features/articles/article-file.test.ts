import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSource } from '../../../src/features/articles/article-file.ts';

test.each([
  ['---\ntitle: a\n---\nText\n', 'title: a\n', 'Text\n', 4],
  ['---\r\ntitle: a\r\n---\r\nText\r\n', 'title: a\n', 'Text\n', 4],
  ['\uFEFF---\ntitle: a\n---\nText', 'title: a\n', 'Text', 4],
  ['---\n---\nText', '', 'Text', 3],
  ['---\ntitle: a\n---', 'title: a\n', '', 3],
  ['---  \ntitle: a\n--- \n\nText', 'title: a\n', '\nText', 4],
  ['---\ntitle: a\u2028b\n---\nText', 'title: a\u2028b\n', 'Text', 4],
  ['Text', undefined, 'Text', 1],
  ['\n---\ntitle: a\n---\n', undefined, '\n---\ntitle: a\n---\n', 1],
  ['---\ntitle: a\nText', undefined, '---\ntitle: a\nText', 1],
  ['---\na: "\n--- x\n"\n---\nText', 'a: "\n--- x\n"\n', 'Text', 6],
  ['a\0b', undefined, 'a\uFFFDb', 1],
  ['', undefined, '', 1],
])('%j is split into frontmatter and body', (file, frontmatter, body, bodyLine) => {
  expect(readSource(file)).toEqual({ frontmatter, body, bodyLine });
});

test('bodyLine is the line where the body starts, in any file', () => {
  const line = fc.constantFrom('---', 'a: b', '', 'Text', '--- ', '\t');
  fc.assert(
    fc.property(fc.array(line), (someLines) => {
      const lines = [...someLines, ''];
      const { body, bodyLine } = readSource(lines.join('\n'));
      expect(lines.slice(bodyLine - 1).join('\n')).toBe(body);
    }),
  );
});
