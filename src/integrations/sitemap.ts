import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { readArticleFiles } from '../check/article-files.ts';
import { statusOf } from '../domain/article.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Deployment } from '../domain/deployment.ts';
import { articlePath, isListed } from '../domain/urls.ts';
import { articleSchema } from '../schema/article.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The sitemap, with the day of the last change of each article. Pages that list articles have none: which of their
 * changes matter is not known, and a date that is wrong is worse than none.
 */
export function datedSitemap({ base, today }: Pick<Deployment, 'base' | 'today'>): AstroIntegration {
  let dates: Promise<ReadonlyMap<string, CalendarDate>> | undefined;
  const sitePath = (url: string) => `/${new URL(url).pathname.slice(base.length)}`;
  return sitemap({
    filter: (url) => isListed(sitePath(url)),
    serialize: async (item) => {
      dates ??= readDates(today);
      const lastmod = (await dates).get(sitePath(item.url));
      return lastmod ? { ...item, lastmod } : item;
    },
  });
}

async function readDates(today: CalendarDate): Promise<ReadonlyMap<string, CalendarDate>> {
  const files = await readArticleFiles(root);
  return new Map(
    files.flatMap(({ slug, source }): [string, CalendarDate][] => {
      const { success, data } = articleSchema.safeParse(parse(source.frontmatter ?? ''));
      return success && statusOf(data, today) === 'published' ? [[articlePath(slug), data.updated ?? data.date]] : [];
    }),
  );
}
