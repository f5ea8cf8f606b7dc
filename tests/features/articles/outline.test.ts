import { expect, test } from 'vitest';
import { anchorOf, countWords, readingMinutes } from '../../../src/features/articles/outline.ts';
import { readOutline } from '../../../src/markdown/parse.ts';

test.each([
  ['', 0],
  ['   \n\t ', 0],
  ['one', 1],
  ['well-known words—two', 2],
  ['Don’t count – dashes & signs', 4],
  ['24 hours', 2],
  ['naïve Größe 東京', 3],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  [0, 1],
  [238, 1],
  [357, 2],
  [1900, 8],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});

test('the contents have the sections of the first two levels, with their templates', () => {
  const text = [
    '```\nSubject: Before any heading\n```',
    '## First',
    '### One\n\n```\nSubject: One\n```',
    '```js\ncode\n```',
    '### Two\n\n```email\nTwo\n```',
    '# Second',
    '## Third\n\n```message\nHi\n```',
  ].join('\n\n');
  const { sections } = readOutline(text, 'markdown');
  expect(sections.map(({ slug, templates }) => [slug, templates.map(({ id }) => id)])).toEqual([
    ['first', ['email-one', 'email-two']],
    ['second', []],
    ['third', ['email-third']],
  ]);
});

test('a template is found at the heading that shows its name, or else at its card', () => {
  const text = [
    '### Thanks',
    '```\nSubject: Hi\n```',
    '```\nSubject: Hi\n```',
    '### Template: No',
    '```\nSubject: No\n```',
  ];
  const { headings, templates } = readOutline(text.join('\n\n'), 'markdown');
  const anchors = templates.map((template) => template && anchorOf(template, headings));
  expect(anchors).toEqual(['thanks', 'email-thanks-2', 'email-no']);
});
