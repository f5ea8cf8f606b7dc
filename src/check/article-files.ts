import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readSource, type Source } from '../domain/source.ts';

const FOLDER = 'content/articles';

/** An article as it lies on disk. */
export interface ArticleFile {
  /** From the root of the project: `content/articles/salary.md`. */
  readonly file: string;
  readonly slug: string;
  readonly source: Source;
}

/** Every article of a project, in the order of their names. */
export async function readArticleFiles(root: string): Promise<ArticleFile[]> {
  const names = (await readdir(join(root, FOLDER))).filter((name) => ['.md', '.mdx'].includes(extname(name))).sort();
  return Promise.all(
    names.map(async (name) => ({
      file: `${FOLDER}/${name}`,
      slug: basename(name, extname(name)),
      source: readSource(await readFile(join(root, FOLDER, name), 'utf8')),
    })),
  );
}
