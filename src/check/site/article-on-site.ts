import type { CheckedArticle, UniqueText, Where } from '../checked-article.ts';
import { articleStatus } from './site-map.ts';

/** The current and earlier names of all articles. */
interface ArticleNames {
  readonly slugs: ReadonlySet<string>;
  /** The first article that claims an earlier name, by that name. */
  readonly claimants: ReadonlyMap<string, string>;
  /** File names of the articles that can be published and have a text. */
  readonly namesWith: (text: UniqueText) => readonly string[];
}

/** An article among all others, on a day: for rules whose findings are never cached. */
export interface ArticleOnSite {
  readonly article: CheckedArticle;
  readonly names: ArticleNames;
  readonly where: Where;
}

export function readArticleNames(articles: readonly CheckedArticle[], today: Where['today']): ArticleNames {
  const keyOf = ({ field, text }: UniqueText) => `${field}: ${text}`;
  const published = articles.filter((article) => isPublishable(article, today));
  const owners = Map.groupBy(
    published.flatMap(({ name, texts }) => texts.map((text) => ({ name, key: keyOf(text) }))),
    ({ key }) => key,
  );
  const claims = articles.flatMap(({ slug, redirectFrom }) => redirectFrom.map((old): [string, string] => [old, slug]));
  return {
    slugs: new Set(articles.map(({ slug }) => slug)),
    // A map keeps the last of several entries, so that the first claim has to come last.
    claimants: new Map(claims.reverse()),
    namesWith: (text) => (owners.get(keyOf(text)) ?? []).map(({ name }) => name),
  };
}

/** Checks whether a build on this day publishes an article. One with an error stops the build. */
export function isPublishable(article: CheckedArticle, today: Where['today']): boolean {
  return (
    articleStatus(article, today) === 'published' && article.findings.every(({ severity }) => severity !== 'error')
  );
}
