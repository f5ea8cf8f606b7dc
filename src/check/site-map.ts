import { statusOf, type Status } from '../domain/article.ts';
import type { Deployment } from '../domain/deployment.ts';
import { articlePath, pagePath, templatesPath } from '../domain/urls.ts';
import { site } from '../site.ts';
import type { Analysis } from './analyze-article.ts';
import { readSiteAddresses } from './site-addresses.ts';

/** An article of the site with what it says. */
export interface CheckedArticle extends Analysis {
  /** Of its file, without the folder. */
  readonly name: string;
  readonly slug: string;
}

/** What links can lead to. */
export interface SiteMap {
  readonly paths: ReadonlySet<string>;
  /** Ids on a page, by its path. Pages that are not here may have any. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
  /** Paths of articles that are not published. */
  readonly unpublished: ReadonlyMap<string, Status>;
  /** Where articles are now, by the path they had. */
  readonly moved: ReadonlyMap<string, string>;
}

/** The pages of the site, with the ids of articles and templates. */
export function readSiteMap(
  root: string,
  articles: readonly CheckedArticle[],
  categories: ReadonlyMap<string, string> | undefined,
  today: Deployment['today'],
): SiteMap {
  const published = articles.filter((article) => articleStatus(article, today) === 'published');
  const used = new Set(published.map(({ category }) => category));
  const pages = Math.ceil(articles.length / site.guidesPerPage);
  const numbers = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => pagePath('', index + 2).slice(0, -1));
  const templateIds = articles.flatMap(({ slug, templateIds }) => templateIds.map((id) => `${slug}--${id}`));
  return {
    paths: readSiteAddresses(root, {
      slug: articles.map(({ slug }) => slug),
      category: [...(categories ?? [])].flatMap(([slug, name]) => (used.has(name) ? [slug] : [])),
      page: numbers,
      signUp: ['sign-up'],
    }),
    anchors: new Map([
      ...articles.map(({ slug, anchors }): [string, readonly string[]] => [articlePath(slug), anchors]),
      [templatesPath(), templateIds],
    ]),
    unpublished: new Map(
      articles.flatMap((article): [string, Status][] => {
        const status = articleStatus(article, today);
        return status === 'published' ? [] : [[articlePath(article.slug), status]];
      }),
    ),
    moved: new Map(
      articles.flatMap(({ slug, redirectFrom }) =>
        redirectFrom.map((old): [string, string] => [articlePath(old), articlePath(slug)]),
      ),
    ),
  };
}

/** An article whose date is wrong has a problem of its own; links to it are right. */
export function articleStatus({ isDraft, date }: Analysis, today: Deployment['today']): Status {
  return statusOf({ draft: isDraft, date: date?.day ?? today }, today);
}
