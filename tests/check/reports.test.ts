import { expect, test } from 'vitest';
import { reports } from '../../src/check/report.ts';
import type { Finding } from '../../src/check/finding.ts';

const finding: Finding = {
  rule: 'frontmatter/date',
  severity: 'error',
  file: 'content/articles/a.md',
  line: 5,
  column: 7,
  message: '"27.01.2025" is not a date.',
  hint: 'Write year-month-day: date: "2025-01-27"',
};
const FINDINGS: readonly Finding[] = [
  finding,
  { ...finding, severity: 'warning', line: 6, message: '100% of it, and: more', hint: '' },
  { ...finding, severity: 'info', file: 'content/articles/b,c:d.md' },
];

test.each(Object.keys(reports))('the report as %s', async (format) => {
  await expect(reports[format]?.(FINDINGS)).toMatchFileSnapshot(`fixtures/reports/${format}.txt`);
});

test('the JSON report is the list of findings', () => {
  expect(JSON.parse(reports['json']?.(FINDINGS) ?? '')).toEqual(FINDINGS);
});

test('each report says so if there are no findings', () => {
  expect(reports['text']?.([])).toBe('No problems found.');
  expect(reports['github']?.([])).toBe('No problems found.');
  expect(reports['json']?.([])).toBe('[]');
});
