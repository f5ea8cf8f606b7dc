import { expect, test } from 'vitest';
import { buildReport, explainFailure } from '../../src/build/build-report.ts';

test('the report has one line per figure', () => {
  const phases = new Map([
    ['check', 4.12],
    ['pages', 5.72],
  ]);
  const figures = { pages: 21, kept: 18, templates: 77, drawn: 1, reused: 10, bytes: 1_529_880, phases };
  expect(`\n${buildReport(figures)}\n`).toBe(`
Built dist/ in 9.8 seconds
  pages      21; 18 pages and Markdown files are those of the last build
  templates  77
  cards      1 drawn, 10 reused
  bytes      1,529,880
  seconds    check 4.1, pages 5.7
`);
});

test.each([
  ['ENOSPC: no space left on device, write', 'The disk is full.'],
  ['Caused by:\n    No space left on device (os error 28)', 'The disk is full.'],
  ['Caused by:\n    File too large (os error 27)', 'A file would exceed'],
  ['EROFS: read-only file system, mkdir', 'The disk is read-only.'],
  ["EACCES: permission denied, rename '/a' -> '/b'", 'A file or folder cannot be written.'],
  ["EBUSY: resource busy or locked, rename '/a' -> '/b'", 'A folder is in use'],
  ['Another build is running: process 7.', 'Wait until the other build ends'],
  ["EEXIST: file already exists, open '/a/.cache/build.lock'", 'Wait until the other build ends'],
  ["EXDEV: cross-device link not permitted, rename '/a' -> '/b'", 'dist/ and .cache/ must be on the same disk.'],
])('%s', (message, advice) => {
  const explained = explainFailure(new Error(message));
  expect(explained.startsWith(`${message}\n\n${advice}`)).toBe(true);
});

test('an unknown error is shown with its stack', () => {
  const error = new TypeError('x is not a function');
  expect(explainFailure(error)).toBe(error.stack);
  expect(explainFailure('stopped')).toBe('stopped');
});
