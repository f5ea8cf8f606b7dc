import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { authorSchema } from '../schema/author.ts';
import { categorySchema } from '../schema/category.ts';
import { readArticleFiles } from './article-files.ts';
import { toProblem, type Finding } from './finding.ts';
import { checkFrontmatter, type KnownNames } from './rules/frontmatter.ts';
import { checkText } from './rules/text.ts';
import { readYaml } from './yaml-document.ts';

/** All problems of all files below `content/`, in the order of the files and their lines. */
export async function checkContent(root: string): Promise<Problem[]> {
  const categories = await checkData(root, 'content/categories.yaml', categorySchema);
  const authors = await checkData(root, 'content/authors.yaml', authorSchema);
  const known: KnownNames = { categories: categories.names, authors: authors.names };
  const articles = (await readArticleFiles(root)).flatMap(({ file, source }) =>
    [...checkFrontmatter(source, known), ...checkText(source)].map((finding) => toProblem(file, finding)),
  );
  return [...categories.problems, ...authors.problems, ...articles].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** One of the small YAML files: its problems, and the names that articles can use. */
async function checkData(root: string, file: string, schema: z.ZodType<{ name: string }>) {
  const document = readYaml(await readFile(join(root, file), 'utf8'), 1);
  const findings: Finding[] = document.errors.map(({ line, column, message }) => ({
    rule: 'data/yaml',
    line,
    column,
    message: `The file cannot be read here: ${message}.`,
    hint: 'Write it like the entries around it.',
  }));
  const result = z.record(z.string().regex(/^[a-z\d-]+$/u), schema).safeParse(document.value ?? {});
  for (const { path, message } of result.error?.issues ?? []) {
    const place = document.placeOf(path.filter((part) => typeof part !== 'symbol'));
    findings.push({
      rule: 'data/entry',
      ...place,
      message: `${path.join(' → ')}: ${message}.`,
      hint: 'Write it like the entries around it.',
    });
  }
  return {
    problems: findings.map((finding) => toProblem(file, finding)),
    names: Object.values(result.data ?? {}).map(({ name }) => name),
  };
}
