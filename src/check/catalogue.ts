import { fileRules } from './rules/file/rules.ts';
import { frontmatterRules } from './rules/frontmatter/rules.ts';
import { linkRules } from './rules/link/rules.ts';
import { markdownRules } from './rules/markdown/rules.ts';
import { templateRules } from './rules/template/rules.ts';
import { siteRules } from './rules/site/site-rules.ts';
import { wordRules } from './rules/prose/rules.ts';

/** Every rule of the authors' check, as the README lists them. Ids are permanent: authors search for them. */
export const catalogue = {
  ...fileRules,
  ...frontmatterRules,
  ...templateRules,
  ...linkRules,
  ...markdownRules,
  ...wordRules,
  ...siteRules,
} as const;

export type RuleId = keyof typeof catalogue;

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(catalogue, id);
}
