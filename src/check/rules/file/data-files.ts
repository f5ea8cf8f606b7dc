import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { readSource } from '../../../features/articles/article-file.ts';
import { authorSchema, categorySchema } from '../../../features/articles/schema.ts';
import { isPlainSlug } from '../../../paths.ts';
import { type Finding, type Problem, toProblem } from '../../finding.ts';
import { START } from '../../place.ts';
import type { Link } from '../../source/links.ts';
import { readYaml, type YamlDocument } from '../../source/yaml-document.ts';
import { quote } from '../../wording.ts';
import { findSchemaProblems } from '../schema-findings.ts';

/** One of the small YAML files that authors edit. */
export interface DataFile {
  readonly problems: readonly Problem[];
  /** The names of its entries, by their keys; undefined when there are none that can be read. */
  readonly names: ReadonlyMap<string, string> | undefined;
  /** Addresses in it, where they stand. */
  readonly links: readonly Link[];
}

export const AUTHORS_FILE = 'content/authors.yaml';

export const readCategories = (root: string): Promise<DataFile> =>
  readDataFile(root, 'content/categories.yaml', categorySchema, 'a category');

export const readAuthors = (root: string): Promise<DataFile> =>
  readDataFile(root, AUTHORS_FILE, authorSchema, 'an author');

async function readDataFile(root: string, file: string, schema: z.ZodObject, is: string): Promise<DataFile> {
  const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (text === undefined) return { problems: [toProblem(file, MISSING)], names: undefined, links: [] };
  const document = readYaml(readSource(text).body, 1);
  const entries = Object.entries(document.value ?? {});
  const names = entries.flatMap(([key]): [string, string][] => {
    const name = document.valueAt([key, 'name']);
    return typeof name === 'string' ? [[key, name.trim()]] : [];
  });
  const links = entries.flatMap(([key]): Link[] => {
    const href = document.valueAt([key, 'url']);
    return typeof href === 'string' ? [{ href, isImage: false, ...(document.placeOf([key, 'url']) ?? START) }] : [];
  });
  const findings = [
    ...document.errors.map((error): Finding => ({ rule: 'data/yaml', ...error })),
    ...entries.flatMap(([key, entry]) => [...checkKey(key, document), ...checkEntry(key, entry, document, schema, is)]),
    ...checkNames(names, document),
  ];
  return {
    problems: findings.map((finding) => toProblem(file, finding)),
    names: names.length > 0 ? new Map(names) : undefined,
    links,
  };
}

const MISSING: Finding = {
  rule: 'data/missing',
  ...START,
  message: 'The file is not there.',
  hint: 'Restore it: articles name what it lists.',
};

function checkKey(key: string, document: YamlDocument): Finding[] {
  if (isPlainSlug(key)) return [];
  return [
    {
      rule: 'data/entry',
      ...(document.placeOf([key], 'key') ?? START),
      message: `${quote(key)} cannot be part of an address.`,
      hint: 'Write small letters, digits and hyphens: salary-talks',
    },
  ];
}

/** Articles say which entry they mean by its name. */
function checkNames(names: readonly (readonly [key: string, name: string])[], document: YamlDocument): Finding[] {
  return names.flatMap(([key, name], index): Finding[] => {
    const first = names.findIndex((other) => other[1] === name);
    if (first === index || name === '') return [];
    return [
      {
        rule: 'data/entry',
        ...(document.placeOf([key, 'name']) ?? START),
        message: `${quote(name)} is the name of ${quote(names[first]?.[0] ?? '')}, too.`,
        hint: 'Give it another name, or delete one of the two.',
      },
    ];
  });
}

function checkEntry(key: string, entry: unknown, document: YamlDocument, schema: z.ZodObject, is: string): Finding[] {
  const place = document.placeOf([key]) ?? START;
  if (typeof entry !== 'object' || entry === null) {
    const hint = `Write its fields below it, indented: ${Object.keys(schema.shape).join(', ')}.`;
    return [{ rule: 'data/entry', ...place, message: `"${key}" has no fields.`, hint }];
  }
  const { error } = schema.safeParse(entry);
  const object = { document, path: [key], shape: schema.shape, is };
  return error ? findSchemaProblems(error, object, { unknownKey: 'data/entry', field: () => 'data/entry' }) : [];
}
