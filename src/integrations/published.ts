import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { z } from 'zod';
import { readArticleFiles } from '../check/article-files.ts';
import { statusOf } from '../domain/article.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { articleSchema } from '../schema/article.ts';

/** An article by its frontmatter, for what works on files rather than pages. */
interface PublishedFile {
  readonly slug: string;
  readonly data: z.output<typeof articleSchema>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The frontmatter of what is published on a day. */
export async function readPublished(today: CalendarDate): Promise<PublishedFile[]> {
  const files = await readArticleFiles(root);
  return files.flatMap(({ slug, source }) => {
    const { success, data } = articleSchema.safeParse(parse(source.frontmatter ?? ''));
    return success && statusOf(data, today) === 'published' ? [{ slug, data }] : [];
  });
}
