import type { Deployment } from '../../../deployment.ts';
import type { Analysis } from '../../analysis/analyze-article.ts';
import type { Finding } from '../../finding.ts';
import { quote } from '../../wording.ts';

/** Days that are still to come. What is found depends on the clock, so it is never kept. */
export function checkSchedule(article: Analysis, today: Deployment['today']): Finding[] {
  return [...schedule(article, today), ...update(article, today)];
}

function schedule({ date, isDraft }: Analysis, today: Deployment['today']): Finding[] {
  if (!date || isDraft || date.day <= today) return [];
  const { day, line, column } = date;
  return [
    {
      rule: 'frontmatter/scheduled',
      line,
      column,
      message: `The article is scheduled: it is published by the first build on or after ${day}.`,
      hint: 'Write an earlier day to publish it now.',
    },
  ];
}

/** An update on or before the day of publication is that article's own matter. */
function update({ date, updated, isDraft }: Analysis, today: Deployment['today']): Finding[] {
  if (!date || !updated || isDraft || updated.day <= today || updated.day <= date.day) return [];
  const { day, line, column } = updated;
  return [
    {
      rule: 'frontmatter/updated-to-come',
      line,
      column,
      message: `${quote(day)} is in the future: until then the page does not show it.`,
      hint: 'Write the day of the last change.',
    },
  ];
}
