/** Components that authors can use in `.mdx` without an import, by their tags. */
export const ARTICLE_COMPONENTS = ['FollowUpPlanner', 'Instead'] as const;
