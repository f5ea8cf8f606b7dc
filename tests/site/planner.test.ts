import { describe, expect, test } from 'vitest';
import { followUpRules, interviewKinds } from '../../src/features/planner/follow-up.ts';
import { followUpArticle, followUpTemplate } from '../../src/features/planner/follow-up-templates.ts';
import { articlePath } from '../../src/paths.ts';
import { sites } from './sites.ts';

const steps = ['thank-you', 'check-in', 'last-follow-up'] as const;

describe.each(sites)('%s', (_, site) => {
  const pageAt = (path: string) => site.pages.find((page) => page.path === path)?.$;
  const planners = site.pages.filter(({ $ }) => $('follow-up-planner').length > 0);
  const paths = planners.map(({ path }) => path);

  test('has the planner on its own page and in the guide', () => {
    expect(paths).toEqual([articlePath(followUpArticle), '/planner/']);
  });

  test.each(
    interviewKinds.flatMap((kind) =>
      [undefined, '2030-01-02' as const].flatMap((promised) => steps.map((step) => ({ kind, promised, step }))),
    ),
  )('the template for a $kind, $promised promised, $step, is in the guide under its name', ({ step, ...interview }) => {
    const { id, name } = followUpTemplate(step, interview);
    expect(pageAt(articlePath(followUpArticle))?.(`email-template[id="${id}"] .template-name b`).text()).toBe(name);
  });

  test.each(planners)('$path: links to templates include the base', ({ $ }) => {
    expect($('follow-up-planner').attr('data-guide')).toBe(`${site.base}articles/${followUpArticle}/`);
  });

  test('without JavaScript the page has the rules', () => {
    const $ = pageAt('/planner/');
    const cells = $?.('.planner-rules td').map((_, cell) => $(cell).text());
    expect(cells?.get()).toEqual(followUpRules.flatMap(({ message, when }) => [message, when]));
  });

  test('the table in the guide has the same numbers of days as the planner', () => {
    const countsOf = (text: string) => text.match(/\d+ (?:business )?days/gu);
    const table = pageAt(articlePath(followUpArticle))?.('.prose table').first().text() ?? '';
    expect(countsOf(table)).toEqual(countsOf(followUpRules.map(({ when }) => when).join()));
  });

  test('only pages with a planner have its styles', () => {
    const carrying = site.pages.filter(({ html }) => html.includes('.planner fieldset'));
    expect(carrying.map(({ path }) => path)).toEqual(paths);
  });

  test('the feed links to the planner', () => {
    expect(site.read('/rss.xml')).toContain(`href=&quot;${site.origin}${site.base}planner/&quot;`);
  });
});
