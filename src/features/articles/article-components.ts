/** Components that authors can use in `.mdx` without an import, by their tags. */
export const ARTICLE_COMPONENTS = ['FollowUpPlanner', 'Instead'] as const;

import { followUpRules } from '../planner/follow-up.ts';

/** The words of a component: its attributes and the Markdown between its tags become Markdown. */
type PlainComponent = (attributes: Readonly<Record<string, string>>, inner: string) => string;

/** What each component that authors can use in `.mdx` says where there are no components. */
export const plainComponents: ReadonlyMap<string, PlainComponent> = new Map<string, PlainComponent>([
  ['Instead', ({ of = '', write = '' }, inner) => `**Instead of** “${of}”\n\n**Write** “${write}”\n\n${inner}`],
  [
    'FollowUpPlanner',
    ({ rules }) => `${rules === 'above' ? '' : `${rulesTable()}\n\n`}[Work out your dates](/planner/)`,
  ],
]);

function rulesTable(): string {
  const rows = followUpRules.map(({ message, when }) => `| ${message} | ${when} |`);
  return ['| Email | When to send it |', '| --- | --- |', ...rows].join('\n');
}
