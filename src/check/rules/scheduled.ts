import type { Deployment } from '../../domain/deployment.ts';
import type { Analysis } from '../analyze-article.ts';
import type { Finding } from '../finding.ts';

/** An article whose day is still to come. Depends on the clock, so it is never kept. */
export function checkSchedule({ date, isDraft }: Analysis, today: Deployment['today']): Finding[] {
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
