import { describe, expect, test } from 'vitest';
import { reportBriefly, reportChange, reports } from '../../src/check/report.ts';
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

const warning: Finding = { ...finding, rule: 'prose/spelling', severity: 'warning', line: 9, hint: '' };
const note: Finding = { ...warning, severity: 'info' };
const errorLine =
  'content/articles/a.md:5:7  error  frontmatter/date  "27.01.2025" is not a date. Write year-month-day: date: "2025-01-27"';

test('a brief report has errors in full, and one line about 1,200 warnings', () => {
  const warnings = Array.from({ length: 1200 }, (_, line): Finding => ({ ...warning, line }));
  expect(reportBriefly([finding, ...warnings, note])).toBe(
    `${errorLine}\n\n1 error in 1 file.\n\n1200 warnings, 1 note: npm run check`,
  );
  expect(reportBriefly([warning])).toBe('1 warning: npm run check');
  expect(reportBriefly([finding])).toBe(`${errorLine}\n\n1 error in 1 file.`);
  expect(reportBriefly([])).toBe('');
});

describe('the report about a saved file', () => {
  const elsewhere: Finding = { ...finding, file: 'content/articles/b.md' };
  const saved = new Set([finding.file]);
  const warningLine = 'content/articles/a.md:9:7  warning  prose/spelling  "27.01.2025" is not a date.';

  test.each<[string, Finding[], Finding[], string]>([
    ['nothing was wrong and nothing is', [], [], ''],
    ['the last mistake is fixed', [finding], [], 'All good: no errors.'],
    ['the last warning is fixed', [warning], [], 'All good: no errors.'],
    ['a warning is left', [finding], [warning], `${warningLine}\n\nAll good: no errors. 1 warning: npm run check`],
    [
      'warnings of other files are counted',
      [finding, { ...elsewhere, severity: 'info' }],
      [{ ...elsewhere, severity: 'info' }],
      'All good: no errors. 1 note: npm run check',
    ],
    ['a mistake is new', [elsewhere], [finding, elsewhere], `${errorLine}\n\nIn all: 2 errors in 2 files.`],
    ['a mistake stays', [finding], [finding], `${errorLine}\n\nIn all: 1 error in 1 file.`],
    ['a mistake elsewhere stays', [finding, elsewhere], [elsewhere], 'In all: 1 error in 1 file.'],
    ['it broke another file', [], [elsewhere], `${errorLine.replace('a.md', 'b.md')}\n\nIn all: 1 error in 1 file.`],
    ['a warning is new', [], [warning], `${warningLine}\n\nIn all: 1 warning in 1 file.`],
  ])('%s', (_, before, now, expected) => {
    expect(reportChange(before, now, saved)).toBe(expected);
  });
});
