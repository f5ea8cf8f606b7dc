import type { CheckedArticle, Where } from '../checked-article.ts';

/** The current and earlier names of all articles. */
interface ArticleNames {
  readonly slugs: ReadonlySet<string>;
  /** The first article that claims an earlier name, by that name. */
  readonly claimants: ReadonlyMap<string, string>;
}

/** An article among all others, on a day: for rules whose findings are never cached. */
export interface ArticleOnSite {
  readonly article: CheckedArticle;
  readonly names: ArticleNames;
  readonly where: Where;
}

export function readArticleNames(articles: readonly Pick<CheckedArticle, 'slug' | 'redirectFrom'>[]): ArticleNames {
  const claims = articles.flatMap(({ slug, redirectFrom }) => redirectFrom.map((old): [string, string] => [old, slug]));
  return {
    slugs: new Set(articles.map(({ slug }) => slug)),
    // A map keeps the last of several entries, so that the first claim has to come last.
    claimants: new Map(claims.reverse()),
  };
}
