import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { ARTICLE_FOLDER, isArticleName, readSource, slugOf, type Source } from '../features/articles/article-file.ts';
import { credibleUpdate, statusOf } from '../features/articles/article.ts';
import { articleSchema } from '../features/articles/schema.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import { listFiles, listPictures } from './picture-files.ts';

/** An article on disk. */
export interface RawArticle {
  /** File name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An article's file, split into frontmatter and text. */
interface ArticleFile {
  readonly slug: string;
  readonly source: Source;
}

/** Reads every article of a project, in the order of file names. */
async function readArticleFiles(root: string): Promise<ArticleFile[]> {
  const { articles } = await listArticleFolder(root);
  return Promise.all(
    articles.map(async (name) => ({
      slug: slugOf(name),
      source: readSource(await readFile(join(root, ARTICLE_FOLDER, name), 'utf8')),
    })),
  );
}

/**
 * Lists the names of the articles, and of other files in their folder, which are pictures or not read. A folder that has a
 * picture is listed file by file. Dotfiles belong to the system.
 */
export async function listArticleFolder(root: string): Promise<{ articles: string[]; others: string[] }> {
  const entries = (await listFolder(join(root, ARTICLE_FOLDER))).filter(({ name }) => !name.startsWith('.'));
  const isArticle = (entry: Dirent) => isArticleName(entry.name) && !entry.isDirectory();
  const namesIn = (entry: Dirent): string[] => {
    const folder = `${ARTICLE_FOLDER}/${entry.name}`;
    if (!entry.isDirectory() || listPictures(root, folder).length === 0) return [entry.name];
    return listFiles(root, folder).map((file) => file.slice(ARTICLE_FOLDER.length + 1));
  };
  const namesOf = (some: readonly Dirent[]) => some.flatMap(namesIn).sort();
  return {
    articles: namesOf(entries.filter(isArticle)),
    others: namesOf(entries.filter((entry) => !isArticle(entry))),
  };
}

/** Reads the files with these names, and lists those that cannot be read. */
export async function readRawArticles(root: string, names: readonly string[]) {
  const articles: RawArticle[] = [];
  const unreadable: { name: string; reason: string }[] = [];
  for (const name of names) {
    try {
      articles.push({ name, bytes: await readFile(join(root, ARTICLE_FOLDER, name)) });
    } catch (error) {
      unreadable.push({ name, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
    }
  }
  return { articles, unreadable };
}

async function listFolder(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    // A project without the folder has no articles.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The frontmatter of a published article. */
export type PublishedFile = z.infer<typeof articleSchema> & { readonly slug: string };

/** Reads the published articles of a project without Astro, for integrations and for what runs after the build. */
export async function readPublishedFiles(root: string, today: CalendarDate): Promise<PublishedFile[]> {
  const files = await readArticleFiles(root);
  return files.flatMap(({ slug, source }) => {
    const { success, data } = articleSchema.safeParse(parse(source.frontmatter ?? ''));
    return success && statusOf(data, today) === 'published'
      ? [{ slug, ...data, updated: credibleUpdate(data, today) }]
      : [];
  });
}
