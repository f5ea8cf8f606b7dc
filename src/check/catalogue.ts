import { fileRules } from './catalogue/file.ts';
import { frontmatterRules } from './catalogue/frontmatter.ts';
import { linkRules } from './catalogue/link.ts';
import { markdownRules } from './catalogue/markdown.ts';
import { templateRules } from './catalogue/template.ts';
import { wordRules } from './catalogue/words.ts';

/** Every rule of the authors' check, as the README lists them. Ids are permanent: authors search for them. */
export const catalogue = {
  ...fileRules,
  ...frontmatterRules,
  ...templateRules,
  ...linkRules,
  ...markdownRules,
  ...wordRules,
} as const;

export type RuleId = keyof typeof catalogue;

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(catalogue, id);
}
