import { dataFileRules } from './rules/data/entries.ts';
import { guideOrderRules } from './rules/data/guide-order.ts';
import { plannerRules } from './rules/data/planner-templates.ts';
import { situationRules } from './rules/data/situation-templates.ts';
import { sourceRules } from './rules/fact/sources.ts';
import { encodingRules } from './rules/file/encoding.ts';
import { hiddenRules } from './rules/file/hidden.ts';
import { fileNameRules } from './rules/file/names.ts';
import { dateRules } from './rules/frontmatter/dates.ts';
import { fieldRules } from './rules/frontmatter/fields.ts';
import { lengthRules } from './rules/frontmatter/length-advice.ts';
import { presenceRules } from './rules/frontmatter/presence.ts';
import { redirectRules } from './rules/frontmatter/redirect-clash.ts';
import { sameTextRules } from './rules/frontmatter/same-text.ts';
import { valueRules } from './rules/frontmatter/values.ts';
import { addressRules } from './rules/link/addresses.ts';
import { linkSyntaxRules } from './rules/link/syntax.ts';
import { targetRules } from './rules/link/targets.ts';
import { definitionRules } from './rules/markdown/definitions.ts';
import { escapeRules } from './rules/markdown/escapes.ts';
import { foreignSyntaxRules } from './rules/markdown/foreign-syntax.ts';
import { headingRules } from './rules/markdown/heading-levels.ts';
import { htmlPairRules } from './rules/markdown/html-pairs.ts';
import { headingWordRules } from './rules/markdown/heading-words.ts';
import { htmlIdRules } from './rules/markdown/html-ids.ts';
import { htmlRules } from './rules/markdown/html.ts';
import { imageFileRules, imageTextRules } from './rules/markdown/images.ts';
import { leftoverRules } from './rules/markdown/leftovers.ts';
import { mdxRules } from './rules/markdown/mdx.ts';
import { nearlyEmphasisRules } from './rules/markdown/nearly-emphasis.ts';
import { nearlyHeadingRules } from './rules/markdown/nearly-heading.ts';
import { nearlyListRules } from './rules/markdown/nearly-list.ts';
import { parsingRules } from './rules/markdown/parsing.ts';
import { placeholderRules } from './rules/markdown/placeholders.ts';
import { structureRules } from './rules/markdown/structure.ts';
import { fenceRules } from './rules/markdown/unclosed-fences.ts';
import { tableRules } from './rules/markdown/table-rows.ts';
import { unreadTextRules } from './rules/markdown/unread-text.ts';
import { unintendedRules } from './rules/markdown/unintended.ts';
import { languageRules } from './rules/prose/dictionary-language.ts';
import { punctuationRules } from './rules/prose/punctuation.ts';
import { repeatedWordRules } from './rules/prose/repeated-words.ts';
import { spellingRules } from './rules/prose/spelling.ts';
import type { Rule } from './rules/rule.ts';
import { siteBlankRules } from './rules/site/site-blanks.ts';
import { colorRules } from './rules/site/site-colors.ts';
import { siteRules } from './rules/site/site-rules.ts';
import { siteValueRules } from './rules/site/site-values.ts';
import { unusedBlankRules } from './rules/site/unused-blanks.ts';
import { blankNameRules } from './rules/template/blank-names.ts';
import { bracketRules } from './rules/template/bracket-mistakes.ts';
import { templateLimitRules } from './rules/template/limits.ts';
import { plainTextRules } from './rules/template/plain-text.ts';
import { templatePartRules } from './rules/template/template-parts.ts';
import { unrecognizedRules } from './rules/template/unrecognized.ts';

/** Every rule set of the authors' check, by its subject. A new set needs a line here. */
export const ruleSets = {
  fileContent: [encodingRules, hiddenRules],
  folderEntry: [fileNameRules],
  dataFile: [dataFileRules],
  guideOrder: [guideOrderRules],
  situations: [situationRules],
  planner: [plannerRules],
  frontmatter: [presenceRules, fieldRules, valueRules],
  parseFailure: [parsingRules],
  text: [
    lengthRules,
    structureRules,
    fenceRules,
    headingRules,
    headingWordRules,
    nearlyHeadingRules,
    nearlyListRules,
    nearlyEmphasisRules,
    foreignSyntaxRules,
    escapeRules,
    tableRules,
    unintendedRules,
    leftoverRules,
    placeholderRules,
    imageTextRules,
    definitionRules,
    htmlRules,
    htmlIdRules,
    htmlPairRules,
    unreadTextRules,
    mdxRules,
    addressRules,
    linkSyntaxRules,
    sourceRules,
    templatePartRules,
    templateLimitRules,
    bracketRules,
    plainTextRules,
    blankNameRules,
    unrecognizedRules,
    spellingRules,
    repeatedWordRules,
    punctuationRules,
  ],
  articleOnSite: [redirectRules, dateRules, sameTextRules],
  pageLinks: [targetRules, imageFileRules],
  site: [siteValueRules, siteRules, siteBlankRules, unusedBlankRules, colorRules, languageRules],
} as const;

type IdOf<Set> = Set extends { readonly rules: Readonly<Record<infer Id extends string, Rule>> } ? Id : never;
export type RuleId = IdOf<(typeof ruleSets)[keyof typeof ruleSets][number]>;

/** Prefixes of rule ids, in the order of the manual, with their headings there. */
export const sections: Readonly<Record<string, string>> = {
  file: 'Files',
  data: 'Categories, authors, situations and the planner',
  frontmatter: 'Frontmatter',
  template: 'Templates',
  link: 'Links',
  markdown: 'Markdown',
  fact: 'Facts',
  prose: 'Spelling and punctuation',
  site: 'Settings of the site',
};

export const sectionOf = (id: string): string => id.slice(0, id.indexOf('/'));

const order = Object.keys(sections);

/** Every rule by its id, in the order of the manual. Ids are permanent: authors search for them. */
export const catalogue = Object.fromEntries(
  Object.values(ruleSets)
    .flat()
    .flatMap(({ rules }): [string, Rule][] => Object.entries(rules))
    .sort(([a], [b]) => order.indexOf(sectionOf(a)) - order.indexOf(sectionOf(b))),
) as Readonly<Record<RuleId, Rule>>;

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(catalogue, id);
}
