import { expect, test } from 'vitest';
import { buildReport, explainFailure } from '../../src/build/build-report.ts';

test('the report is short', () => {
  const figures = { pages: 21, templates: 77, drawn: 1, reused: 10, bytes: 1_529_880, seconds: 9.84 };
  expect(`\n${buildReport(figures)}\n`).toBe(`
Built dist/ in 9.8 seconds
  pages      21
  templates  77
  cards      1 drawn, 10 reused
  bytes      1,529,880
`);
});

test.each([
  ['ENOSPC: no space left on device, write', 'The disk is full.'],
  ['Caused by:\n    No space left on device (os error 28)', 'The disk is full.'],
  ['Caused by:\n    File too large (os error 27)', 'A file would be larger'],
  ['EROFS: read-only file system, mkdir', 'This disk cannot be written to.'],
  ["EACCES: permission denied, rename '/a' -> '/b'", 'A file or folder may not be written'],
  ["EBUSY: resource busy or locked, rename '/a' -> '/b'", 'A folder is in use'],
  ["EXDEV: cross-device link not permitted, rename '/a' -> '/b'", 'dist/ and .cache/ have to be on one disk.'],
])('%s', (message, sentence) => {
  const explained = explainFailure(new Error(message));
  expect(explained.startsWith(`${message}\n\n${sentence}`)).toBe(true);
});

test('what is not known is shown whole', () => {
  const error = new TypeError('x is not a function');
  expect(explainFailure(error)).toBe(error.stack);
  expect(explainFailure('stopped')).toBe('stopped');
});
