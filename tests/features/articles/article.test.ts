import { expect, test } from 'vitest';
import { credibleUpdate, lastModified, statusOf, shortTitleOf } from '../../../src/features/articles/article.ts';

test.each([
  [false, '2025-01-27', 'published'],
  [false, '2025-01-26', 'published'],
  [false, '2025-01-28', 'scheduled'],
  [true, '2025-01-26', 'draft'],
] as const)('on January 27, an article with draft %s and date %s is %s', (draft, date, status) => {
  expect(statusOf({ draft, date }, '2025-01-27')).toBe(status);
});

test('the last modification is the update, or else the publication', () => {
  expect(lastModified({ published: '2025-01-27', updated: undefined })).toBe('2025-01-27');
  expect(lastModified({ published: '2025-01-27', updated: '2025-03-01' })).toBe('2025-03-01');
});

test.each([
  ['2025-01-27', '2025-01-27'],
  ['2025-02-01', '2025-02-01'],
  ['2025-01-26', undefined],
  ['2025-02-02', undefined],
  [undefined, undefined],
] as const)('on February 1, an update of %s to an article of January 27 counts as %s', (updated, credible) => {
  expect(credibleUpdate({ date: '2025-01-27', updated }, '2025-02-01')).toBe(credible);
});

test.each([
  [{ title: 'How to Say Thanks (With Examples)' }, 'Say Thanks'],
  [{ title: 'how to write back' }, 'Write back'],
  [{ title: 'Salaries (2025) and Raises' }, 'Salaries (2025) and Raises'],
  [{ title: 'How to' }, 'How to'],
  [{ title: 'How to Say Thanks', shortTitle: 'Thanks' }, 'Thanks'],
])('the short title of %j is %s', (given, shortTitle) => {
  expect(shortTitleOf(given)).toBe(shortTitle);
});
