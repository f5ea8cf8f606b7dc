import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readPublishedFiles, type PublishedFile } from '../library/article-files.ts';
import { cardPath } from '../features/metadata/social-card.ts';
import type { Deployment } from '../deployment.ts';
import { redirects } from '../features/articles/redirects.ts';
import { articlePath, createUrls, isListed } from '../paths.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An entry with its pictures: the writer of the sitemap takes them, though Astro does not list them. */
type IllustratedItem = SitemapItem & { img: string };

/**
 * The sitemap, with the day of the last change of each article, and its card. Pages that list articles have no day: which
 * of their changes matters is not known, and a date that is wrong is worse than none. Addresses that have moved are left out.
 */
export function datedSitemap(deployment: Deployment): AstroIntegration {
  const { base, today } = deployment;
  const urls = createUrls(deployment);
  let known: Promise<KnownPages> | undefined;
  const sitePath = (url: string) => `/${new URL(url).pathname.slice(base.length)}`;
  return sitemap({
    namespaces: { news: false, video: false, xhtml: false },
    filter: (url) => isListed(sitePath(url)),
    serialize: async (item) => {
      known ??= readKnownPages(today);
      const { articles, moved } = await known;
      const path = sitePath(item.url);
      if (moved.has(path)) return undefined;
      const article = articles.get(path);
      if (!article) return item;
      const illustrated: IllustratedItem = {
        ...item,
        lastmod: article.updated ?? article.date,
        img: urls.absolute(cardPath(article.slug)),
      };
      return illustrated;
    },
  });
}

interface KnownPages {
  readonly articles: ReadonlyMap<string, PublishedFile>;
  /** Paths that lead elsewhere. */
  readonly moved: ReadonlySet<string>;
}

async function readKnownPages(today: Deployment['today']): Promise<KnownPages> {
  const published = await readPublishedFiles(root, today);
  return {
    articles: new Map(published.map((article) => [encodeURI(articlePath(article.slug)), article])),
    moved: new Set(redirects(published).map(({ from }) => from)),
  };
}
