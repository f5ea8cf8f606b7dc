import { expect, test } from 'vitest';
import { counted } from '../../src/lib/counted.ts';

test.each([
  [0, '0 templates'],
  [1, '1 template'],
  [2, '2 templates'],
])('%d', (count, words) => {
  expect(counted(count, 'template')).toBe(words);
});
