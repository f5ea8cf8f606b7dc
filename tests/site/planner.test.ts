import { describe, expect, test } from 'vitest';
import { type FollowUpTemplates, followUpRules, templateKeys } from '../../src/features/planner/follow-up.ts';
import { stepLabels, timelineRules } from '../../src/features/planner/follow-up-words.ts';
import { articlePath } from '../../src/paths.ts';
import { PLANNER_GUIDE } from '../helpers/build-copy.ts';
import { sites } from './sites.ts';

describe.each(sites)('%s', (_, site) => {
  const pageAt = (path: string) => site.pages.find((page) => page.path === path)?.$;
  const planners = site.pages.filter(({ $ }) => $('follow-up-planner').length > 0);
  const paths = planners.map(({ path }) => path);

  test('the planner is on its own page and in its article', () => {
    expect(paths).toEqual([articlePath(PLANNER_GUIDE), '/planner/']);
  });

  test.each(planners)('$path: every template that is linked is in the guide under its name', ({ $ }) => {
    const templates = JSON.parse($('follow-up-planner').attr('data-templates') ?? '') as FollowUpTemplates;
    expect(Object.keys(templates)).toEqual(templateKeys);
    const guide = pageAt(articlePath(PLANNER_GUIDE));
    for (const { id, name } of Object.values(templates))
      expect(guide?.(`email-template[id="${id}"]`).attr('aria-label')).toBe(name);
  });

  test.each(planners)('$path: links to the templates include the base path', ({ $ }) => {
    expect($('follow-up-planner').attr('data-guide')).toBe(`${site.base}articles/${PLANNER_GUIDE}/`);
  });

  test.each(planners)('$path: the rules stand where the dates will be', ({ $ }) => {
    const steps = $('follow-up-planner .timeline > li');
    const texts = steps.map((_, step) => $(step).find('.timeline-when, .timeline-what').text()).get();
    expect(texts).toEqual(timelineRules.map(({ id, when }) => when + stepLabels[id]));
    const links = steps.find('a').map((_, link) => $(link).attr('href')?.split('#')[1]);
    for (const id of links.get()) expect(pageAt(articlePath(PLANNER_GUIDE))?.(`[id="${id}"]`), id).toHaveLength(1);
  });

  test('the rules of the timeline have the same day counts as those of the Markdown version', () => {
    const countsOf = (text: string) => text.match(/\d+ (?:business )?days/gu)?.sort();
    expect(countsOf(timelineRules.map(({ when, rule }) => when + rule).join())).toEqual(
      countsOf(followUpRules.map(({ when }) => when).join()),
    );
  });

  test('the table in the article has the same day counts as the planner', () => {
    const countsOf = (text: string) => text.match(/\d+ (?:business )?days/gu);
    const table = pageAt(articlePath(PLANNER_GUIDE))?.('.prose table').first().text() ?? '';
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
