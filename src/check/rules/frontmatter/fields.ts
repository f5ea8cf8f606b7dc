import type { Source } from '../../../features/articles/article-file.ts';
import { articleSchema } from '../../../features/articles/schema.ts';
import { isRuleId, type RuleId } from '../../catalogue.ts';
import type { Finding } from '../../finding.ts';
import { placesOf } from '../../place.ts';
import type { YamlDocument } from '../../source/yaml-document.ts';
import { didYouMean, quote } from '../../wording.ts';
import { findSchemaProblems } from '../schema-findings.ts';

/** Names that frontmatter may refer to; undefined when their list cannot be read. */
export interface KnownNames {
  readonly categories: readonly string[] | undefined;
  readonly authors: readonly string[] | undefined;
}

/** The frontmatter of an article against its schema and the names that exist, every field at once. */
export function checkFrontmatter(document: YamlDocument, known: KnownNames): Finding[] {
  const errors = document.errors.map((error): Finding => ({ rule: 'frontmatter/yaml', ...error }));
  const value = document.value ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) return [...errors, noFields(document)];
  const { error } = articleSchema.safeParse(value);
  const object = { document, path: [], shape: articleSchema.shape, is: 'an article' };
  return [
    ...errors,
    ...(error ? findSchemaProblems(error, object, RULES).map((finding) => withNames(finding, known)) : []),
    ...unknownName('category', 'a category', known.categories, document),
    ...unknownName('author', 'an author', known.authors, document),
  ];
}

const RULES = { unknownKey: 'frontmatter/unknown-key', field: ruleOf } as const;

/** Where a name is missing, those there are. */
function withNames(finding: Finding, { categories, authors }: KnownNames): Finding {
  const names = { 'frontmatter/category': categories, 'frontmatter/author': authors }[finding.rule as string];
  return names ? { ...finding, hint: `Write one of: ${names.map(quote).join(', ')}.` } : finding;
}

function noFields(document: YamlDocument): Finding {
  return {
    rule: 'frontmatter/yaml',
    ...(document.placeOf([]) ?? { line: 2, column: 1 }),
    message: 'The frontmatter is not a list of fields.',
    hint: 'Write a field on each line: title: "How to Accept a Job Offer"',
  };
}

function unknownName(
  field: 'category' | 'author',
  is: string,
  known: readonly string[] | undefined,
  document: YamlDocument,
): Finding[] {
  const name = document.valueAt([field]);
  const place = document.placeOf([field]);
  if (typeof name !== 'string' || name.trim() === '' || !place || !known || known.includes(name.trim())) return [];
  const message = `${quote(name)} is not ${is} of this site.`;
  return [{ rule: `frontmatter/${field}`, ...place, message, hint: didYouMean(name, known) }];
}

function ruleOf(field: string): RuleId {
  const rule = `frontmatter/${field}`;
  if (isRuleId(rule)) return rule;
  throw new Error(`The field "${field}" has no rule in the catalogue.`);
}

const FIELDS =
  'Start the file with a line of three hyphens, then title, description, category, keywords, author and date, then three hyphens again.';

/** What is wrong when an article has no frontmatter. */
export function checkPresence(source: Source): Finding[] {
  const { body } = source;
  if (body.trim() === '') return [missing(body, 0, 'The file is empty.', FIELDS)];
  if (hasUnclosedFrontmatter(source)) {
    return [
      missing(
        body,
        0,
        'The frontmatter that begins here does not end.',
        'Write a line of three hyphens where it ends.',
      ),
    ];
  }
  const late = /^\s+---[ \t]*\n/u.exec(body);
  if (!late) return [missing(body, 0, 'The file does not begin with frontmatter.', FIELDS)];
  const hyphens = late[0].indexOf('-');
  return [
    missing(
      body,
      hyphens,
      'The frontmatter begins too late.',
      'Put these three hyphens at the very start of the file.',
    ),
  ];
}

/** Whether a file begins with frontmatter and never ends it, so that there is no telling what its text is. */
export function hasUnclosedFrontmatter({ frontmatter, body }: Source): boolean {
  return frontmatter === undefined && /^---[ \t]*(?:\n|$)/u.test(body);
}

function missing(body: string, offset: number, message: string, hint: string): Finding {
  return { rule: 'frontmatter/missing', ...placesOf(body)(offset), message, hint };
}
