import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { authorSchema } from '../schema/author.ts';
import { categorySchema } from '../schema/category.ts';
import type { Problem } from '../domain/problem.ts';
import { toProblem, type Finding } from './finding.ts';
import { readYaml } from './yaml-document.ts';

/** One of the small YAML files that authors edit. */
export interface DataFile {
  readonly problems: readonly Problem[];
  /** The names of its entries, by their keys; undefined when the file cannot be read. */
  readonly names: ReadonlyMap<string, string> | undefined;
}

export const readCategories = (root: string) => readDataFile(root, 'content/categories.yaml', categorySchema);
export const readAuthors = (root: string) => readDataFile(root, 'content/authors.yaml', authorSchema);

const HINT = 'Write it like the entries around it.';

async function readDataFile(root: string, file: string, schema: z.ZodType<{ name: string }>): Promise<DataFile> {
  const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (text === undefined) return { problems: [missing(file)], names: undefined };
  const document = readYaml(text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'), 1);
  const findings = document.errors.map((error): Finding => ({ ...error, rule: 'data/yaml' }));
  const entries = z.record(z.string(), z.unknown()).safeParse(document.value ?? {}).data ?? {};
  const names = new Map<string, string>();
  const result = z.record(z.string().regex(/^[a-z\d-]+$/u), schema).safeParse(document.value ?? {});
  for (const { path, message } of result.error?.issues ?? []) {
    const keys = path.filter((part) => typeof part !== 'symbol');
    findings.push({
      rule: 'data/entry',
      ...(document.placeOf(keys) ?? document.placeOf(keys.slice(0, 1)) ?? { line: 1, column: 1 }),
      message: `${keys.join(' → ') || 'The file'}: ${message}.`,
      hint: HINT,
    });
  }
  for (const [key, entry] of Object.entries(entries)) {
    const { data } = z.looseObject({ name: z.string() }).safeParse(entry);
    if (data) names.set(key, data.name);
  }
  return { problems: findings.map((finding) => toProblem(file, finding)), names: names.size > 0 ? names : undefined };
}

function missing(file: string): Problem {
  const finding: Finding = {
    rule: 'data/missing',
    line: 1,
    column: 1,
    message: 'The file is not there.',
    hint: 'Restore it: articles name what it lists.',
  };
  return toProblem(file, finding);
}
