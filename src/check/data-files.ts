import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { readSource } from '../domain/source.ts';
import { authorSchema } from '../schema/author.ts';
import { categorySchema } from '../schema/category.ts';
import { toProblem, type Finding } from './finding.ts';
import { quote } from './quote.ts';
import { findSchemaProblems } from './schema-findings.ts';
import { readYaml, type YamlDocument } from './yaml-document.ts';

/** One of the small YAML files that authors edit. */
export interface DataFile {
  readonly problems: readonly Problem[];
  /** The names of its entries, by their keys; undefined when there are none that can be read. */
  readonly names: ReadonlyMap<string, string> | undefined;
}

export const readCategories = (root: string): Promise<DataFile> =>
  readDataFile(root, 'content/categories.yaml', categorySchema, 'a category');

export const readAuthors = (root: string): Promise<DataFile> =>
  readDataFile(root, 'content/authors.yaml', authorSchema, 'an author');

async function readDataFile(root: string, file: string, schema: z.ZodObject, is: string): Promise<DataFile> {
  const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (text === undefined) return { problems: [toProblem(file, MISSING)], names: undefined };
  const document = readYaml(readSource(text).body, 1);
  const entries = Object.entries(document.value ?? {});
  const findings = [
    ...document.errors.map((error): Finding => ({ rule: 'data/yaml', ...error })),
    ...entries.flatMap(([key, entry]) => [...checkKey(key, document), ...checkEntry(key, entry, document, schema, is)]),
  ];
  const names = entries.flatMap(([key]): [string, string][] => {
    const name = document.valueAt([key, 'name']);
    return typeof name === 'string' ? [[key, name]] : [];
  });
  return {
    problems: findings.map((finding) => toProblem(file, finding)),
    names: names.length > 0 ? new Map(names) : undefined,
  };
}

const MISSING: Finding = {
  rule: 'data/missing',
  line: 1,
  column: 1,
  message: 'The file is not there.',
  hint: 'Restore it: articles name what it lists.',
};

function checkKey(key: string, document: YamlDocument): Finding[] {
  if (/^[a-z\d]+(?:-[a-z\d]+)*$/u.test(key)) return [];
  return [
    {
      rule: 'data/entry',
      ...(document.placeOf([key], 'key') ?? { line: 1, column: 1 }),
      message: `${quote(key)} cannot be part of an address.`,
      hint: 'Write small letters, digits and hyphens: salary-talks',
    },
  ];
}

function checkEntry(key: string, entry: unknown, document: YamlDocument, schema: z.ZodObject, is: string): Finding[] {
  const place = document.placeOf([key]) ?? { line: 1, column: 1 };
  if (typeof entry !== 'object' || entry === null) {
    const hint = `Write its fields below it, indented: ${Object.keys(schema.shape).join(', ')}.`;
    return [{ rule: 'data/entry', ...place, message: `"${key}" has no fields.`, hint }];
  }
  const { error } = schema.safeParse(entry);
  const object = { document, path: [key], shape: schema.shape, is };
  return error ? findSchemaProblems(error, object, { unknownKey: 'data/entry', field: () => 'data/entry' }) : [];
}
