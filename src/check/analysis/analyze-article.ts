import { ARTICLE_FOLDER, readSource, type Source } from '../../features/articles/article-file.ts';
import { articleSchema } from '../../features/articles/schema.ts';
import { comparableText } from '../../lib/hidden-characters.ts';
import type { RawArticle } from '../../library/article-files.ts';
import { ruleSets } from '../catalogue.ts';
import type { Analysis, KnownNames, Publication, TextAnalysis, UniqueText } from '../checked-article.ts';
import type { Finding } from '../finding.ts';
import { START } from '../place.ts';
import { decodeText } from '../rules/file/encoding.ts';
import { runRules } from '../rules/rule.ts';
import { readText } from '../source/checked-text.ts';
import { hasUnclosedFrontmatter } from '../source/frontmatter.ts';
import { parseText } from '../source/parsed-text.ts';
import type { PlacedTemplate } from '../source/templates.ts';
import { readYaml, type YamlDocument } from '../source/yaml-document.ts';

const NO_TEXT: TextAnalysis = { findings: [], links: [], anchors: [], templates: [] };

/** Reads an article and runs every rule that needs no other file. Never throws, whatever the bytes are. */
export async function analyzeArticle({ name, bytes }: RawArticle, known: KnownNames): Promise<Analysis> {
  const file = `${ARTICLE_FOLDER}/${name}`;
  const text = decodeText(bytes);
  const source = readSource(text ?? '');
  const document = readYaml(source.frontmatter ?? '', 2);
  const isReadable = text !== undefined && text.trim() !== '' && !hasUnclosedFrontmatter(source);
  const analysis = isReadable ? await analyzeText(file, source, document) : NO_TEXT;
  return {
    ...analysis,
    ...readPublication(document),
    findings: [
      ...runRules(ruleSets.fileContent, file, { bytes }),
      ...(text === undefined ? [] : runRules(ruleSets.frontmatter, file, { source, document, known })),
      ...analysis.findings,
    ],
  };
}

/** Runs the rules about the text, which may look at the frontmatter, too. */
async function analyzeText(file: string, source: Source, frontmatter: YamlDocument): Promise<TextAnalysis> {
  const result = parseText(source, file.endsWith('.mdx') ? 'mdx' : 'md');
  if ('failure' in result) return { ...NO_TEXT, findings: runRules(ruleSets.parseFailure, file, result.failure) };
  const text = await readText(result.parsed, source, frontmatter);
  return {
    links: text.links,
    templates: text.templates.map(({ id, name, blanks }) => ({ id, name, blanks: namesOf(blanks) })),
    anchors: [
      ...text.outline.headings.map(({ slug }) => slug),
      ...text.templates.map(({ id }) => id),
      ...text.tags.flatMap(({ attributes: { id } }) => id ?? []),
    ],
    findings: withoutRepeats(runRules(ruleSets.text, file, text), text.templates),
  };
}

function namesOf(blanks: PlacedTemplate['blanks']): string[] {
  return [...new Set(blanks.filter(({ kind }) => kind === 'name').map(({ label }) => label))];
}

/** A blank that is reported for its name is not reported again for its spelling. */
function withoutRepeats(findings: readonly Finding[], templates: readonly PlacedTemplate[]): Finding[] {
  const names = findings.filter(({ rule }) => rule === 'template/similar-blanks' || rule === 'template/other-word');
  const reported = templates
    .flatMap(({ blanks }) => blanks)
    .filter(({ place }) => names.some(({ line, column }) => line === place.line && column === place.column));
  return findings.filter(
    ({ rule, line, column }) =>
      rule !== 'prose/spelling' ||
      !reported.some(
        ({ place, source }) => line === place.line && column > place.column && column < place.column + source.length,
      ),
  );
}

function readPublication(document: YamlDocument): Publication {
  const { date, updated, redirectFrom } = articleSchema.shape;
  const category = document.valueAt(['category']);
  const oldNames = redirectFrom.safeParse(document.valueAt(['redirectFrom'])).data ?? [];
  const dayOf = (field: 'date' | 'updated', schema: typeof date | typeof updated) => {
    const day = schema.safeParse(document.valueAt([field])).data;
    return day && { day, ...(document.placeOf([field]) ?? START) };
  };
  return {
    isDraft: document.valueAt(['draft']) === true,
    date: dayOf('date', date),
    updated: dayOf('updated', updated),
    category: typeof category === 'string' ? comparableText(category) : undefined,
    texts: (['title', 'shortTitle', 'description'] as const).flatMap((field): UniqueText[] => {
      const value = document.valueAt([field]);
      const text = typeof value === 'string' ? comparableText(value).toLowerCase() : '';
      return text === '' ? [] : [{ field, text, ...(document.placeOf([field]) ?? START) }];
    }),
    redirectFrom: oldNames,
    redirectPlaces: oldNames.map((_, index) => document.placeOf(['redirectFrom', index]) ?? START),
  };
}
