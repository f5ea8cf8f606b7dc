import { describe, expect, test } from 'vitest';
import { followUpRules, interviewKinds } from '../../src/features/planner/follow-up.ts';
import { followUpArticle, followUpTemplate } from '../../src/features/planner/follow-up.ts';
import { pageOf } from './owner-site.ts';

const steps = ['thank-you', 'check-in', 'last-follow-up'] as const;
const links = interviewKinds.flatMap((kind) =>
  [undefined, '2030-01-02' as const].flatMap((promised) =>
    steps.map((step) => followUpTemplate(step, { kind, promised })),
  ),
);
const templates = [...new Map(links.map((template) => [template.id, template])).values()];
const WHERE = 'src/features/planner/follow-up.ts';

describe('the planner and the guide to following up', () => {
  const $ = pageOf(followUpArticle)?.$;

  test('the guide is published', () => {
    expect($, `The planner links to the guide "${followUpArticle}". If you renamed it, change ${WHERE}.`).toBeDefined();
  });

  test.each(templates)('the guide has the template "$name"', ({ id, name }) => {
    const advice = `The planner links to it. Restore the template's name, or change ${WHERE}.`;
    expect($?.(`email-template[id="${id}"] .template-name b`).text(), advice).toBe(name);
  });

  test('the first table of the guide has the same numbers of days as the planner', () => {
    const countsOf = (text: string) => text.match(/\d+ (?:business )?days/gu);
    expect(
      countsOf($?.('.prose table').first().text() ?? ''),
      'Change the table of the guide, or the rules in src/features/planner/follow-up.ts.',
    ).toEqual(countsOf(followUpRules.map(({ when }) => when).join()));
  });
});
