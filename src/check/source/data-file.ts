import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { readSource } from '../../features/articles/article-file.ts';
import { SITUATIONS_FILE } from '../../features/all-templates/situation.ts';
import { authorSchema, categorySchema } from '../../features/articles/schema.ts';
import { comparableText } from '../../lib/hidden-characters.ts';
import { START } from '../place.ts';
import type { Link } from './links.ts';
import { isMapping, readYaml, type YamlDocument } from './yaml-document.ts';

/** One of the small YAML files that authors edit: entries with fields, by key. */
export interface DataFile {
  /** From the root of the project. */
  readonly file: string;
  readonly schema: z.ZodObject;
  /** The word for an entry: "an author". */
  readonly entryIs: string;
  /** Undefined if the file is missing. */
  readonly bytes: Uint8Array | undefined;
  /** Undefined if the file is missing. */
  readonly document: YamlDocument | undefined;
  /** The names of its entries, by their keys; undefined if none can be read. */
  readonly names: ReadonlyMap<string, string> | undefined;
  /** True if the file may list more names than can be read, so that none can be called unknown. */
  readonly hasUnreadNames: boolean;
  readonly links: readonly Link[];
}

const CATEGORIES = 'content/categories.yaml';
const AUTHORS = 'content/authors.yaml';

/** The data files that the check reads, from the root of the project. */
export const DATA_FILES: readonly string[] = [CATEGORIES, AUTHORS, SITUATIONS_FILE];

export const readCategories = (root: string): Promise<DataFile> =>
  readDataFile(root, CATEGORIES, categorySchema, 'a category');

export const readAuthors = (root: string): Promise<DataFile> => readDataFile(root, AUTHORS, authorSchema, 'an author');

/** Reads content/situations.yaml; undefined if a project has none. */
export async function readSituations(root: string): Promise<YamlDocument | undefined> {
  const text = await readFile(join(root, SITUATIONS_FILE), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : readYaml(readSource(text).body, 1);
}

async function readDataFile(root: string, file: string, schema: z.ZodObject, entryIs: string): Promise<DataFile> {
  const bytes = await readFile(join(root, file)).catch(() => undefined);
  const missing = {
    file,
    schema,
    entryIs,
    bytes,
    document: undefined,
    names: undefined,
    hasUnreadNames: true,
    links: [],
  };
  if (bytes === undefined) return missing;
  const document = readYaml(readSource(new TextDecoder().decode(bytes)).body, 1);
  const names = namesIn(document);
  return {
    ...missing,
    document,
    names: names.size > 0 ? names : undefined,
    hasUnreadNames: document.errors.length > 0 || names.size < keysOf(document).length,
    links: linksIn(document),
  };
}

/** The keys of the entries: none if the file is a list or a single value. */
function keysOf({ value }: YamlDocument): string[] {
  return isMapping(value) ? Object.keys(value) : [];
}

function namesIn(document: YamlDocument): ReadonlyMap<string, string> {
  return new Map(
    keysOf(document).flatMap((key): [string, string][] => {
      const name = document.valueAt([key, 'name']);
      return typeof name === 'string' ? [[key, comparableText(name)]] : [];
    }),
  );
}

function linksIn(document: YamlDocument): Link[] {
  return keysOf(document).flatMap((key): Link[] => {
    const href = document.valueAt([key, 'url']);
    return typeof href === 'string' ? [{ href, isImage: false, ...(document.placeOf([key, 'url']) ?? START) }] : [];
  });
}
