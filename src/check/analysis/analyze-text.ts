import { synonymsOf } from '../../features/templates/field.ts';
import type { Source } from '../../features/articles/article-file.ts';
import { site } from '../../site.ts';
import { readArticleText, type ArticleText } from '../source/parsed-text.ts';
import type { Finding } from '../finding.ts';
import { readLinks, type Link } from '../source/links.ts';
import { OTHER_WORDS } from '../rules/template/other-words.ts';
import { readWords, type Word } from '../source/prose.ts';
import { checkBlankNames, checkBrackets } from '../rules/template/blanks.ts';
import { adviseOnFrontmatter } from '../rules/frontmatter/advice.ts';
import { checkHtml } from '../rules/markdown/html.ts';
import { checkHtmlPairs } from '../rules/markdown/html-pairs.ts';
import { checkAddresses, checkFootnotes, checkLinkSyntax } from '../rules/link/syntax.ts';
import { checkMdx } from '../rules/markdown/mdx.ts';
import { checkMergeFields } from '../rules/template/merge-fields.ts';
import { checkWithRemark } from '../rules/markdown/remark.ts';
import { checkSources } from '../rules/prose/sources.ts';
import { checkSpelling } from '../rules/prose/spelling.ts';
import { checkStructure } from '../rules/markdown/structure.ts';
import { checkTemplate, checkTemplateNames } from '../rules/template/parts.ts';
import { checkUnrecognized } from '../rules/template/unrecognized.ts';
import { readTags } from '../source/tags.ts';
import { placeTemplates, type PlacedBlank, type PlacedTemplate } from '../source/templates.ts';
import type { YamlDocument } from '../source/yaml-document.ts';

/** What the text of an article says, and what is wrong with it. */
export interface TextAnalysis {
  readonly findings: readonly Finding[];
  readonly links: readonly Link[];
  /** Ids that links can lead to: of headings, templates and raw HTML. */
  readonly anchors: readonly string[];
  /** Those of templates alone. */
  readonly templateIds: readonly string[];
}

/** Runs the rules about the text. The frontmatter says which names mean the same, and how long the text should be. */
export async function analyzeText(
  source: Source,
  format: ArticleText['format'],
  frontmatter: YamlDocument,
): Promise<TextAnalysis> {
  const read = readArticleText(source, format);
  if ('problem' in read) return { findings: [read.problem], links: [], anchors: [], templateIds: [] };
  const { article } = read;
  const tags = readTags(article);
  const links = readLinks(article, tags);
  const templates = placeTemplates(article);
  const blankNames = checkBlankNames(templates, nameRules(frontmatter));
  // A blank that is reported for its name is not reported again for its spelling.
  const reported = blanksAt(blankNames, templates);
  const words = readWords(article, source).filter((word) => !reported.some((blank) => isInside(word, blank)));
  const templateIds = templates.map(({ id }) => id);
  return {
    links,
    templateIds,
    anchors: [
      ...article.outline.headings.map(({ slug }) => slug),
      ...templateIds,
      ...tags.flatMap(({ attributes: { id } }) => id ?? []),
    ],
    findings: [
      ...adviseOnFrontmatter(frontmatter, article.outline.words),
      ...checkStructure(article, source.bodyLine),
      ...checkWithRemark(article),
      ...checkHtml(tags, format),
      ...checkHtmlPairs(article),
      ...checkMdx(article),
      ...checkAddresses(links),
      ...checkFootnotes(article),
      ...checkLinkSyntax(article),
      ...checkSources(article),
      ...templates.flatMap((template) => [
        ...checkTemplate(template),
        ...checkBrackets(template),
        ...checkMergeFields(template),
      ]),
      ...checkTemplateNames(templates, article.outline.headings),
      ...blankNames,
      ...checkUnrecognized(article),
      ...(await checkSpelling(words)),
    ],
  };
}

/** The blanks that findings are about. */
function blanksAt(findings: readonly Finding[], templates: readonly PlacedTemplate[]): PlacedBlank[] {
  return templates
    .flatMap(({ blanks }) => blanks)
    .filter(({ place }) => findings.some(({ line, column }) => line === place.line && column === place.column));
}

function isInside({ line, column }: Word, { place, source }: PlacedBlank): boolean {
  return line === place.line && column > place.column && column < place.column + source.length;
}

function nameRules(frontmatter: YamlDocument) {
  const category = String(frontmatter.valueAt(['category']));
  return {
    shared: site.sharedBlanks,
    otherWords: OTHER_WORDS,
    synonyms: synonymsOf(site.synonyms, category),
  };
}
