import { statusOf, type Status } from '../../features/articles/article.ts';
import { cardPath } from '../../features/metadata/social-card.ts';
import { isPageSize, paginate } from '../../features/articles/lists.ts';
import { redirects } from '../../features/articles/redirects.ts';
import { templateId, TEMPLATES_PER_PAGE } from '../../features/all-templates/template-list.ts';
import { articlePath, categoryPath, markdownPath, pagePath, templatesPath } from '../../paths.ts';
import { site } from '../../site.ts';
import type { Analysis, CheckedArticle, Where } from '../checked-article.ts';
import { readSiteAddresses } from './site-addresses.ts';

/** The pages and files that links can lead to. */
export interface SiteMap {
  readonly paths: ReadonlySet<string>;
  /** Ids on a page, by its path. A page that is not listed may have any. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
  /** Paths of articles that are not published. */
  readonly unpublished: ReadonlyMap<string, Status>;
  /** Current paths of articles, by the paths they had. */
  readonly moved: ReadonlyMap<string, string>;
}

/** Lists the pages of the site, with the ids on articles and on the list of templates. */
export function readSiteMap(
  root: string,
  articles: readonly CheckedArticle[],
  categories: ReadonlyMap<string, string> | undefined,
  today: Where['today'],
): SiteMap {
  const published = articles.filter((article) => articleStatus(article, today) === 'published');
  const ofCategory = Map.groupBy(published, ({ category }) => category);
  const used = [...(categories ?? [])].filter(([, name]) => ofCategory.has(name));
  const addresses = readSiteAddresses(root, {
    slug: articles.map(({ slug }) => slug),
    category: used.map(([slug]) => slug),
    page: laterPages(published).map((page) => `page/${page}`),
    list: templateLists(used.map(([slug, name]) => [slug, ofCategory.get(name) ?? []])),
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

/** Numbers of the pages after the first in a list of these articles. */
function laterPages(articles: readonly CheckedArticle[]): number[] {
  // Any other number is reported at its line.
  if (!isPageSize(site.articlesPerPage)) return [];
  return paginate(articles, site.articlesPerPage)
    .slice(1)
    .map(({ number }) => number);
}

/** Pages that a category's route allows, but for which it has too few articles. */
function pagesNotBuilt(slug: string, own: readonly CheckedArticle[], all: readonly CheckedArticle[]): string[] {
  const pages = laterPages(all).slice(laterPages(own).length);
  return pages.map((page) => pagePath(categoryPath(slug), page));
}

/** The parts of the paths below `/templates/`, if there are too many templates for one page. */
function templateLists(categories: readonly (readonly [slug: string, own: readonly CheckedArticle[]])[]): string[] {
  if (categories.flatMap(([, own]) => idsOnTemplates(own)).length <= TEMPLATES_PER_PAGE) return [];
  return categories.flatMap(([slug, own]) => {
    const ids = idsOnTemplates(own);
    const pages = ids.length > 0 ? paginate(ids, TEMPLATES_PER_PAGE) : [];
    return pages.map(({ number }) => pagePath(templatesPath(slug), number).slice(templatesPath().length, -1));
  });
}

function idsOnTemplates(articles: readonly CheckedArticle[]): string[] {
  return articles.flatMap((article) => article.templates.map((template) => templateId(article, template)));
}

/** An article with a wrong date counts as published: the date is reported, links to the article are not. */
export function articleStatus({ isDraft, date }: Analysis, today: Where['today']): Status {
  return statusOf({ draft: isDraft, date: date?.day ?? today }, today);
}
