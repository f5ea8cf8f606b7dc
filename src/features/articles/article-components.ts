import { followUpRules } from '../planner/follow-up.ts';

/** Turns a component into Markdown, given its attributes and the Markdown between its tags. */
type ToMarkdown = (attributes: Readonly<Record<string, string>>, inner: string) => string;

/**
 * The components that authors can use in `.mdx` without an import, and their text in feeds and Markdown files. The
 * authors' check and the route `articles/[slug].astro` follow this list.
 */
const components = {
  FollowUpPlanner: ({ rules }) => `${rules === 'above' ? '' : `${rulesTable()}\n\n`}[Work out your dates](/planner/)`,
  Instead: ({ of = '', write = '' }, inner) => `**Instead of** “${of}”\n\n**Write** “${write}”\n\n${inner}`,
} as const satisfies Readonly<Record<string, ToMarkdown>>;

export type ArticleComponent = keyof typeof components;

export const ARTICLE_COMPONENTS: readonly string[] = Object.keys(components);

/** A map, because authors may write any tag, `constructor` included. */
export const plainComponents: ReadonlyMap<string, ToMarkdown> = new Map(Object.entries<ToMarkdown>(components));

function rulesTable(): string {
  const rows = followUpRules.map(({ message, when }) => `| ${message} | ${when} |`);
  return ['| Email | When to send it |', '| --- | --- |', ...rows].join('\n');
}
