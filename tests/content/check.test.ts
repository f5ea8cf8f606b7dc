import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { deployment } from './owner-site.ts';

test('the check finds neither errors nor warnings in content/', async () => {
  const findings = await checkContent('.', deployment);
  const serious = findings.filter(({ severity }) => severity !== 'info');
  expect(
    serious.map(({ file, line, rule, message, hint }) => `${file}:${line}  ${rule}  ${message} ${hint}`),
    'Fix these in content/. "npm run check" lists them, too.',
  ).toEqual([]);
});
