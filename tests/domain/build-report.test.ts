import { expect, test } from 'vitest';
import { buildReport } from '../../src/build/report.ts';

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
