import { statusOf, type Status } from '../../features/articles/article.ts';
import type { Deployment } from '../../deployment.ts';
import { cardPath } from '../../features/metadata/social-card.ts';
import { paginate } from '../../features/articles/lists.ts';
import { redirects } from '../../features/articles/redirects.ts';
import { templateId, TEMPLATES_PER_PAGE } from '../../features/all-templates/template-list.ts';
import { articlePath, categoryPath, markdownPath, pagePath, templatesPath } from '../../paths.ts';
import { site } from '../../site.ts';
import type { Analysis } from '../analysis/analyze-article.ts';
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
  const ofCategory = Map.groupBy(published, ({ category }) => category);
  const used = [...(categories ?? [])].filter(([, name]) => ofCategory.has(name));
  const addresses = readSiteAddresses(root, {
    slug: articles.map(({ slug }) => slug),
    category: used.map(([slug]) => slug),
    page: laterPages(published).map((page) => `page/${page}`),
    signUp: ['sign-up'],
  });
  const notBuilt = used.flatMap(([slug, name]) => pagesNotBuilt(slug, ofCategory.get(name) ?? [], published));
  return {
    paths: new Set([...addresses, ...published.map(({ slug }) => cardPath(slug))]).difference(new Set(notBuilt)),
    anchors: new Map([
      ...articles.map(({ slug, anchors }): [string, readonly string[]] => [articlePath(slug), anchors]),
      [templatesPath(), idsOnTemplates(articles)],
    ]),
    unpublished: new Map(
      articles.flatMap((article): [string, Status][] => {
        const status = articleStatus(article, today);
        const paths = [articlePath(article.slug), markdownPath(article.slug)];
        return status === 'published' ? [] : paths.map((path) => [path, status]);
      }),
    ),
    moved: new Map(redirects(published).map(({ from, to }) => [from, to])),
  };
}

/** Numbers of the pages that a list of these articles has behind its first. */
function laterPages(articles: readonly CheckedArticle[]): number[] {
  return paginate(articles, site.articlesPerPage)
    .slice(1)
    .map(({ number }) => number);
}

/** Pages that a category's routes have room for, but for which it has too few articles or templates. */
function pagesNotBuilt(slug: string, own: readonly CheckedArticle[], all: readonly CheckedArticle[]): string[] {
  const pages = laterPages(all).slice(laterPages(own).length);
  const hasTemplates = idsOnTemplates(all).length > TEMPLATES_PER_PAGE && idsOnTemplates(own).length > 0;
  return [...pages.map((page) => pagePath(categoryPath(slug), page)), ...(hasTemplates ? [] : [templatesPath(slug)])];
}

function idsOnTemplates(articles: readonly CheckedArticle[]): string[] {
  return articles.flatMap((article) => article.templateIds.map((id) => templateId(article, { id })));
}

/** An article whose date is wrong has a problem of its own; links to it are right. */
export function articleStatus({ isDraft, date }: Analysis, today: Deployment['today']): Status {
  return statusOf({ draft: isDraft, date: date?.day ?? today }, today);
}
