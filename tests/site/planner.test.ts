import { describe, expect, test } from 'vitest';
import {
  followUpArticle,
  followUpRules,
  followUpTemplate,
  interviewKinds,
} from '../../src/features/planner/follow-up.ts';
import { articlePath } from '../../src/paths.ts';
import { sites } from './sites.ts';

const steps = ['thank-you', 'check-in', 'last-follow-up'] as const;

describe.each(sites)('%s', (_, site) => {
  const pageAt = (path: string) => site.pages.find((page) => page.path === path)?.$;
  const planners = site.pages.filter(({ $ }) => $('follow-up-planner').length > 0);
  const paths = planners.map(({ path }) => path);

  test('the planner is on its own page and in its article', () => {
    expect(paths).toEqual([articlePath(followUpArticle), '/planner/']);
  });

  test.each(
    interviewKinds.flatMap((kind) =>
      [undefined, '2030-01-02' as const].flatMap((promised) => steps.map((step) => ({ kind, promised, step }))),
    ),
  )('the article has the template for $step after $kind, decision promised by $promised', ({ step, ...interview }) => {
    const { id, name } = followUpTemplate(step, interview);
    expect(pageAt(articlePath(followUpArticle))?.(`email-template[id="${id}"] .template-name b`).text()).toBe(name);
  });

  test.each(planners)('$path: links to the templates include the base path', ({ $ }) => {
    expect($('follow-up-planner').attr('data-guide')).toBe(`${site.base}articles/${followUpArticle}/`);
  });

  test('the page has the rules for readers without JavaScript', () => {
    const $ = pageAt('/planner/');
    const cells = $?.('.planner-rules td').map((_, cell) => $(cell).text());
    expect(cells?.get()).toEqual(followUpRules.flatMap(({ message, when }) => [message, when]));
  });

  test('the table in the article has the same day counts as the planner', () => {
    const countsOf = (text: string) => text.match(/\d+ (?:business )?days/gu);
    const table = pageAt(articlePath(followUpArticle))?.('.prose table').first().text() ?? '';
    expect(countsOf(table)).toEqual(countsOf(followUpRules.map(({ when }) => when).join()));
  });

  test('only pages that may have a planner contain its styles', () => {
    const withStyles = site.pages.filter(({ html }) => html.includes('.planner fieldset'));
    const others = withStyles.filter(({ path }) => !/^\/articles\/[^/]+\/$/u.test(path) && !paths.includes(path));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('the feed links to the planner', () => {
    expect(site.read('/rss.xml')).toContain(`href=&quot;${site.origin}${site.base}planner/&quot;`);
  });
});
