import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Deployment } from '../domain/deployment.ts';
import { articlePath, isListed } from '../domain/urls.ts';
import { readPublished } from './published.ts';

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
  const published = await readPublished(today);
  return new Map(published.map(({ slug, data }) => [articlePath(slug), data.updated ?? data.date]));
}
