import type { Article } from './article.ts';
import { articlePath, markdownPath } from '../../paths.ts';

/** A permanent redirect. Both are site paths. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

type Movable = Pick<Article, 'slug' | 'redirectFrom'>;

/**
 * Lists the redirects from earlier addresses of articles, for the page and its Markdown file. Every redirect leads
 * directly to the current address, however often an article was renamed.
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
  /** Which of its earlier names that is. */
  readonly index: number;
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
    redirectFrom.flatMap((old, index): RedirectProblem[] => {
      const problem = (message: string, hint: string) => [{ slug, old, index, message, hint }];
      const claimant = claims.get(old);
      claims.set(old, claimant ?? slug);
      if (old === slug) return problem(`"${old}" is the name that the article has now.`, 'Take it out.');
      if (slugs.has(old)) {
        return problem(`"${old}" is the name of another article.`, 'Take it out, or rename that one.');
      }
      if (claimant === slug) return problem(`"${old}" stands here twice.`, 'Take one out.');
      if (claimant === undefined) return [];
      return problem(`"${old}" is an earlier name of the article "${claimant}", too.`, 'Take it out of one.');
    }),
  );
}
