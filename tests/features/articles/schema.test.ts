import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../src/features/articles/schema.ts';

const good = {
  title: 'How to Say Thanks',
  description: 'When to say thanks, and with which words.',
  category: 'Interview Strategy',
  keywords: ['thank you'],
  author: 'Reherse Team',
  date: '2025-01-27',
};

test('an article needs only the fields of the reference format', () => {
  expect(articleSchema.parse({ ...good, readTime: '7 min read' })).toEqual({
    ...good,
    readTime: '7 min read',
    draft: false,
    redirectFrom: [],
  });
});

test.each(['title', 'description', 'category', 'keywords', 'author', 'date'])('%s is required', (field) => {
  expect(articleSchema.safeParse({ ...good, [field]: undefined }).error?.issues[0]?.path).toEqual([field]);
});

test('an unknown field is rejected', () => {
  expect(articleSchema.safeParse({ ...good, titel: 'x' }).error?.issues[0]).toMatchObject({ keys: ['titel'] });
});

describe('accepted and rejected values', () => {
  test.each([
    ['title', ['A'], ['', '  ', 5, null, ['A']]],
    ['description', ['A sentence.'], ['', null]],
    ['category', ['Interview Strategy'], ['', 1]],
    ['keywords', [[], ['a'], ['a', 'b']], ['a', [''], [1], null]],
    ['author', ['Reherse Team'], ['', {}]],
    [
      'date',
      ['2025-01-27', '2024-02-29', new Date('2025-01-27')],
      ['', null, '27.01.2025', '2025-02-30', '2025-1-27', 20250127, new Date('x')],
    ],
    ['updated', ['2025-01-27', undefined], ['', null, 'yesterday']],
    ['readTime', ['7 min read', '7 minutes', 'seven minutes', 'A quick read', '7′', undefined], ['', ' ', 7]],
    ['draft', [true, false, undefined], ['true', 1, null]],
    [
      'redirectFrom',
      [['old-name'], ['Old_Name', 'node.js'], [], undefined],
      ['old-name', ['Old Name'], ['/articles/old/'], ['a.md'], ['../..']],
    ],
  ] as [string, unknown[], unknown[]][])('%s', (field, accepted, refused) => {
    for (const value of accepted)
      expect(articleSchema.safeParse({ ...good, [field]: value }).success, String(value)).toBe(true);
    for (const value of refused)
      expect(articleSchema.safeParse({ ...good, [field]: value }).success, String(value)).toBe(false);
  });
});

test('a date may be a string or a Date', () => {
  expect(articleSchema.parse({ ...good, date: new Date('2025-01-27T00:00:00Z') }).date).toBe('2025-01-27');
});

test('unprintable characters are removed from texts, and a text of nothing else is rejected', () => {
  const title = ' a\0b\u0007c\u007F\uD800\uFFFE 😀\u202E\tд\n';
  expect(articleSchema.parse({ ...good, title, keywords: ['x\0'] })).toMatchObject({
    title: 'abc 😀\u202E\tд',
    keywords: ['x'],
  });
  expect(articleSchema.safeParse({ ...good, title: '\0' }).success).toBe(false);
});

test('every field has a description and a hint', () => {
  for (const [name, field] of Object.entries(articleSchema.shape)) {
    expect(field.meta(), name).toMatchObject({
      description: expect.stringMatching(/\.$/u) as string,
      is: expect.any(String) as string,
      hint: expect.any(String) as string,
    });
  }
});
