import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { followUpRules } from '../../src/features/planner/follow-up.ts';
import { PLANNER_FILE, plannerSchema } from '../../src/features/planner/planner-schema.ts';
import { pageOf } from './owner-site.ts';

// The check tells whether the guide has the templates that the planner links to.
test('the first table of the guide has the same numbers of days as the planner', () => {
  const { guide } = plannerSchema.parse(parse(readFileSync(PLANNER_FILE, 'utf8')));
  const countsOf = (text: string) => text.match(/\d+ (?:business )?days/gu);
  expect(
    countsOf(pageOf(guide)?.$('.prose table').first().text() ?? ''),
    'Change the table of the guide, or the rules in src/features/planner/follow-up.ts.',
  ).toEqual(countsOf(followUpRules.map(({ when }) => when).join()));
});
