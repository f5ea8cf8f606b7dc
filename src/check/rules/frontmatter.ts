import type { z } from 'zod';
import type { Source } from '../../domain/source.ts';
import { articleSchema } from '../../schema/article.ts';
import { catalogue, type RuleId } from '../catalogue.ts';
import type { Finding } from '../finding.ts';
import { readYaml, type YamlDocument } from '../yaml-document.ts';

/** Names that frontmatter may refer to. */
export interface KnownNames {
  readonly categories: readonly string[];
  readonly authors: readonly string[];
}

/** The frontmatter of an article against its schema, every field at once. */
export function checkFrontmatter({ frontmatter }: Source, known: KnownNames): Finding[] {
  if (frontmatter === undefined) {
    return [
      {
        rule: 'frontmatter/missing',
        line: 1,
        column: 1,
        message: 'The file does not begin with frontmatter.',
        hint: 'Start with a line of three hyphens, then title, description, category, keywords, author and date, then three hyphens again.',
      },
    ];
  }
  const document = readYaml(frontmatter, 2);
  if (document.errors.length > 0) return document.errors.map(yamlFinding);
  const result = articleSchema.safeParse(document.value ?? {});
  if (!result.success) return result.error.issues.flatMap((issue) => schemaFindings(issue, document));
  return [
    ...unknownName('frontmatter/category', result.data.category, known.categories, document),
    ...unknownName('frontmatter/author', result.data.author, known.authors, document),
  ];
}

function yamlFinding({ line, column, message }: { line: number; column: number; message: string }): Finding {
  return {
    rule: 'frontmatter/yaml',
    line,
    column,
    message: `The frontmatter cannot be read here: ${message}.`,
    hint: 'Put texts in double quotes, and close every quote and bracket on its line.',
  };
}

type Issue = z.core.$ZodIssue;

function schemaFindings(issue: Issue, document: YamlDocument): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      rule: 'frontmatter/unknown-key',
      ...document.placeOf([key], 'key'),
      message: `"${key}" is no field of an article.`,
      hint: `The fields are: ${Object.keys(articleSchema.shape).join(', ')}.`,
    }));
  }
  const [field, ...rest] = issue.path;
  if (typeof field !== 'string') {
    return [
      {
        rule: 'frontmatter/yaml',
        line: 2,
        column: 1,
        message: 'The frontmatter is no list of fields.',
        hint: 'Write a field on each line: title: "How to Accept a Job Offer"',
      },
    ];
  }
  const path = [field, ...rest.filter((part) => typeof part !== 'symbol')];
  const { is = 'valid', hint = '' } = articleSchema.shape[field as keyof typeof articleSchema.shape].meta() ?? {};
  const value = valueAt(document.value, path);
  const message = value === undefined ? `"${field}" is missing.` : `${JSON.stringify(value)} is not ${is}.`;
  return [{ rule: ruleOf(field), ...document.placeOf(path), message, hint }];
}

function unknownName(rule: RuleId, name: string, known: readonly string[], document: YamlDocument): Finding[] {
  if (known.includes(name)) return [];
  const field = rule.slice('frontmatter/'.length);
  return [
    {
      rule,
      ...document.placeOf([field]),
      message: `"${name}" is no ${field} of this site.`,
      hint: `Write one of: ${known.join(', ')}.`,
    },
  ];
}

function ruleOf(field: string): RuleId {
  const rule = `frontmatter/${field}`;
  if (rule in catalogue) return rule as RuleId;
  throw new Error(`The field "${field}" has no rule in the catalogue.`);
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined | null)?.[key],
    value,
  );
}
