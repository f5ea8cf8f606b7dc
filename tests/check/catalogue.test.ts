import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue, type RuleId } from '../../src/check/catalogue.ts';

const readme = readFileSync('README.md', 'utf8');

test.each(Object.keys(catalogue) as RuleId[])('the README lists %s as the catalogue has it', (id) => {
  const { severity, meaning, example, remedy } = catalogue[id];
  expect(readme).toContain(`- \`${id}\` (${severity}): ${meaning} Found: ${example}. Mend: ${remedy}\n`);
});

test('the README lists no rule that does not exist', () => {
  const listed = Array.from(readme.matchAll(/^- `([\w-]+\/[\w-]+)` \(/gmu), ([, id = '']) => id);
  expect(listed).toEqual(Object.keys(catalogue));
});
