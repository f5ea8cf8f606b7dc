import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readPublishedFiles, type PublishedFile } from '../library/article-files.ts';
import { cardPath } from '../features/metadata/social-card.ts';
import type { Deployment } from '../deployment.ts';
import { redirects } from '../features/articles/redirects.ts';
import { articlePath, createUrls, isListed } from '../paths.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An entry with its picture, which the sitemap package supports, although Astro's type lacks it. */
type IllustratedItem = SitemapItem & { img: string };

/**
 * Creates the sitemap with the social card and the date of the last change of each article. Other pages have no date, since
 * a wrong one is worse than none. Redirected addresses are left out.
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
  /** Paths that redirect. */
  readonly moved: ReadonlySet<string>;
}

async function readKnownPages(today: Deployment['today']): Promise<KnownPages> {
  const published = await readPublishedFiles(root, today);
  return {
    articles: new Map(published.map((article) => [encodeURI(articlePath(article.slug)), article])),
    moved: new Set(redirects(published).map(({ from }) => from)),
  };
}
