import type { Article } from './article.ts';
import { articlePath, markdownPath } from './urls.ts';

/** An address that has moved for good. Both are site paths. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

type Movable = Pick<Article, 'slug' | 'redirectFrom'>;

/**
 * Where the addresses that articles had before lead now: the page of each, and its Markdown. Every redirect ends at an
 * article, so that there is one hop, however often it was renamed.
 */
export function redirects(articles: readonly Movable[]): Redirect[] {
  return articles.flatMap(({ slug, redirectFrom }) =>
    redirectFrom.flatMap((old) => [
      { from: articlePath(old), to: articlePath(slug) },
      { from: markdownPath(old), to: markdownPath(slug) },
    ]),
  );
}

/** An earlier name that cannot lead anywhere. */
export interface RedirectProblem {
  /** The article that claims the name. */
  readonly slug: string;
  readonly old: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/**
 * Loops and clashes among the earlier names of all articles, unpublished ones too: their day will come. A name that is
 * still an article's own would lead to itself or hide that article; a name that two claim cannot lead to both.
 */
export function redirectProblems(articles: readonly Movable[]): RedirectProblem[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const claims = new Map<string, string>();
  return articles.flatMap(({ slug, redirectFrom }) =>
    redirectFrom.flatMap((old): RedirectProblem[] => {
      const claimant = claims.get(old);
      claims.set(old, claimant ?? slug);
      if (old === slug) {
        return [{ slug, old, message: `"${old}" is the name that the article has now.`, hint: 'Take it out.' }];
      }
      if (slugs.has(old)) {
        return [{ slug, old, message: `There is another article "${old}".`, hint: 'Take it out, or rename that one.' }];
      }
      if (claimant === slug) {
        return [{ slug, old, message: `"${old}" stands here twice.`, hint: 'Take one out.' }];
      }
      if (claimant !== undefined) {
        return [
          { slug, old, message: `The article "${claimant}" has this earlier name, too.`, hint: 'Take it out of one.' },
        ];
      }
      return [];
    }),
  );
}
