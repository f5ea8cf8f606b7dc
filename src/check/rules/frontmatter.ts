import type { z } from 'zod';
import { nearest } from '../../domain/nearest.ts';
import { articleSchema } from '../../schema/article.ts';
import { isRuleId, type RuleId } from '../catalogue.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Finding } from '../finding.ts';
import { quote } from '../quote.ts';
import type { YamlDocument } from '../yaml-document.ts';

const FIELDS = Object.keys(articleSchema.shape);

/** Names that frontmatter may refer to; undefined when their list cannot be read. */
export interface KnownNames {
  readonly categories: readonly string[] | undefined;
  readonly authors: readonly string[] | undefined;
}

/** The frontmatter of an article against its schema and the names that exist, every field at once. */
export function checkFrontmatter(document: YamlDocument, known: KnownNames): Finding[] {
  const result = articleSchema.safeParse(document.value ?? {});
  return [
    ...document.errors.map(({ line, column, message, hint }): Finding => {
      return { rule: 'frontmatter/yaml', line, column, message, hint };
    }),
    ...(result.error?.issues ?? []).flatMap((issue) => schemaFindings(issue, document)),
    ...unknownName('category', known.categories, document),
    ...unknownName('author', known.authors, document),
  ];
}

/** A field as the author wrote it, whatever the schema says about it. */
export function fieldOf({ value }: YamlDocument, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined | null)?.[key],
    value,
  );
}

type Issue = z.core.$ZodIssue;

function schemaFindings(issue: Issue, document: YamlDocument): Finding[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, document));
  const [field, ...rest] = issue.path.filter((part) => typeof part !== 'symbol');
  if (typeof field !== 'string') return [noFields(document)];
  const value = fieldOf(document, field, ...rest);
  if (value === undefined && (document.unreadKeys.includes(field) || isMisspelt(field, document))) return [];
  const { is = 'valid', hint = '' } = articleSchema.shape[field as keyof typeof articleSchema.shape].meta() ?? {};
  return [
    {
      rule: ruleOf(field),
      ...(document.placeOf([field, ...rest]) ?? START),
      message: value === undefined ? `"${field}" is missing.` : `${quote(value)} is not ${is}.`,
      hint,
    },
  ];
}

/** Where something is missing, the frontmatter itself is meant. */
const START = { line: 1, column: 1 };

function unknownKey(key: string, document: YamlDocument): Finding {
  return {
    rule: 'frontmatter/unknown-key',
    ...(document.placeOf([key], 'key') ?? START),
    message: `${quote(key)} is not a field of an article.`,
    hint: didYouMean(key, FIELDS),
  };
}

/** Whether a field that is missing is there under a name that is nearly its own: then one report is enough. */
function isMisspelt(field: string, { value }: YamlDocument): boolean {
  const unknown = Object.keys(value ?? {}).filter((key) => !FIELDS.includes(key));
  return unknown.some((key) => nearest(key, FIELDS) === field);
}

function noFields(document: YamlDocument): Finding {
  return {
    rule: 'frontmatter/yaml',
    ...(document.placeOf([]) ?? START),
    message: 'The frontmatter is not a list of fields.',
    hint: 'Write a field on each line: title: "How to Accept a Job Offer"',
  };
}

function unknownName(
  field: 'category' | 'author',
  known: readonly string[] | undefined,
  document: YamlDocument,
): Finding[] {
  const name = fieldOf(document, field);
  if (typeof name !== 'string' || name.trim() === '' || !known || known.includes(name.trim())) return [];
  return [
    {
      rule: `frontmatter/${field}`,
      ...(document.placeOf([field]) ?? START),
      message: `${quote(name)} is not ${field === 'author' ? 'an author' : 'a category'} of this site.`,
      hint: didYouMean(name, known),
    },
  ];
}

function ruleOf(field: string): RuleId {
  const rule = `frontmatter/${field}`;
  if (isRuleId(rule)) return rule;
  throw new Error(`The field "${field}" has no rule in the catalogue.`);
}
