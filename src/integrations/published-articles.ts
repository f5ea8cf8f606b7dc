import { parse } from 'yaml';
import { readArticleFiles } from '../check/article-files.ts';
import { statusOf } from '../domain/article.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { articleSchema } from '../schema/article.ts';

/** What a step of the build that runs outside of Astro's pages knows of an article. */
export interface PublishedArticle {
  readonly slug: string;
  readonly title: string;
  /** Name of the category. */
  readonly category: string;
  /** Day of the last change. */
  readonly modified: CalendarDate;
}

/** The articles that are published on a day, from their files: no draft, nothing from days to come. */
export async function readPublishedArticles(root: string, today: CalendarDate): Promise<PublishedArticle[]> {
  const files = await readArticleFiles(root);
  return files.flatMap(({ slug, source }) => {
    const { success, data } = articleSchema.safeParse(parse(source.frontmatter ?? ''));
    if (!success || statusOf(data, today) !== 'published') return [];
    return [{ slug, title: data.title, category: data.category, modified: data.updated ?? data.date }];
  });
}
