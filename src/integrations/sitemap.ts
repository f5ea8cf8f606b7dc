import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { cardPath } from '../domain/card.ts';
import type { Deployment } from '../domain/deployment.ts';
import { articlePath, createUrls, isListed } from '../domain/urls.ts';
import { readPublishedArticles, type PublishedArticle } from './published-articles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An entry with its pictures: the writer of the sitemap takes them, though Astro does not list them. */
type IllustratedItem = SitemapItem & { img: string };

/**
 * The sitemap, with the day of the last change of each article, and its card. Pages that list articles have no day: which
 * of their changes matters is not known, and a date that is wrong is worse than none.
 */
export function datedSitemap(deployment: Deployment): AstroIntegration {
  const { base, today } = deployment;
  const urls = createUrls(deployment);
  let articles: Promise<ReadonlyMap<string, PublishedArticle>> | undefined;
  const sitePath = (url: string) => `/${new URL(url).pathname.slice(base.length)}`;
  return sitemap({
    filter: (url) => isListed(sitePath(url)),
    serialize: async (item) => {
      articles ??= readArticlesByPath(today);
      const article = (await articles).get(sitePath(item.url));
      if (!article) return item;
      const illustrated: IllustratedItem = {
        ...item,
        lastmod: article.modified,
        img: urls.absolute(cardPath(article.slug)),
      };
      return illustrated;
    },
  });
}

async function readArticlesByPath(today: Deployment['today']): Promise<ReadonlyMap<string, PublishedArticle>> {
  const articles = await readPublishedArticles(root, today);
  return new Map(articles.map((article) => [articlePath(article.slug), article]));
}
