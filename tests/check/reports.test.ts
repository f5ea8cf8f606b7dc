import { expect, test } from 'vitest';
import { reports } from '../../src/check/report.ts';
import type { Finding } from '../../src/check/finding.ts';

const problem: Finding = {
  rule: 'frontmatter/date',
  severity: 'error',
  file: 'content/articles/a.md',
  line: 5,
  column: 7,
  message: '"27.01.2025" is not a date.',
  hint: 'Write year-month-day: date: "2025-01-27"',
};
const PROBLEMS: readonly Finding[] = [
  problem,
  { ...problem, severity: 'warning', line: 6, message: '100% of it, and: more', hint: '' },
  { ...problem, severity: 'info', file: 'content/articles/b,c:d.md' },
];

test.each(Object.keys(reports))('%s', async (format) => {
  await expect(reports[format]?.(PROBLEMS)).toMatchFileSnapshot(`fixtures/reports/${format}.txt`);
});

test('the list for programs is the list of problems', () => {
  expect(JSON.parse(reports['json']?.(PROBLEMS) ?? '')).toEqual(PROBLEMS);
});

test('no problems are reported in so many words, or none', () => {
  expect(reports['text']?.([])).toBe('No problems found.');
  expect(reports['github']?.([])).toBe('No problems found.');
  expect(reports['json']?.([])).toBe('[]');
});
