import { parse } from 'yaml';
import type { z } from 'zod';
import { credibleUpdate, statusOf } from '../features/articles/article.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import { articleSchema } from '../features/articles/schema.ts';
import { readArticleFiles } from './article-files.ts';

/** What the frontmatter of a published article says. */
export type PublishedFile = z.infer<typeof articleSchema> & { readonly slug: string };

/** The published articles of a project, for whoever cannot ask Astro: integrations, and what runs after the build. */
export async function readPublishedFiles(root: string, today: CalendarDate): Promise<PublishedFile[]> {
  const files = await readArticleFiles(root);
  return files.flatMap(({ slug, source }) => {
    const { success, data } = articleSchema.safeParse(parse(source.frontmatter ?? ''));
    return success && statusOf(data, today) === 'published'
      ? [{ slug, ...data, updated: credibleUpdate(data, today) }]
      : [];
  });
}
