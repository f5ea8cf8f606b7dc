import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readPublishedFiles } from '../check/published-files.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Deployment } from '../domain/deployment.ts';
import { redirects } from '../domain/redirects.ts';
import { articlePath, isListed } from '../domain/urls.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The sitemap, with the day of the last change of each article. Pages that list articles have none: which of their
 * changes matter is not known, and a date that is wrong is worse than none. Addresses that have moved are left out.
 */
export function datedSitemap({ base, today }: Pick<Deployment, 'base' | 'today'>): AstroIntegration {
  let known: Promise<KnownPages> | undefined;
  const sitePath = (url: string) => `/${new URL(url).pathname.slice(base.length)}`;
  return sitemap({
    namespaces: { news: false, video: false, xhtml: false },
    filter: (url) => isListed(sitePath(url)),
    serialize: async (item) => {
      known ??= readKnownPages(today);
      const { changed, moved } = await known;
      const path = sitePath(item.url);
      if (moved.has(path)) return undefined;
      const lastmod = changed.get(path);
      return lastmod ? { ...item, lastmod } : item;
    },
  });
}

interface KnownPages {
  /** Day of the last change, by path. */
  readonly changed: ReadonlyMap<string, CalendarDate>;
  /** Paths that lead elsewhere. */
  readonly moved: ReadonlySet<string>;
}

async function readKnownPages(today: CalendarDate): Promise<KnownPages> {
  const published = await readPublishedFiles(root, today);
  return {
    changed: new Map(published.map(({ slug, date, updated }) => [articlePath(slug), updated ?? date])),
    moved: new Set(redirects(published).map(({ from }) => from)),
  };
}
