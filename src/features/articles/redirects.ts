import type { Article } from './article.ts';
import { articlePath, markdownPath } from '../../paths.ts';

/** A permanent redirect. Both are site paths. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Lists the redirects from earlier addresses of articles, for the page and its Markdown file. Every redirect leads
 * directly to the current address, however often an article was renamed.
 */
export function redirects(articles: readonly Pick<Article, 'slug' | 'redirectFrom'>[]): Redirect[] {
  return articles.flatMap(({ slug, redirectFrom }) =>
    redirectFrom.flatMap((old) => [
      { from: articlePath(old), to: articlePath(slug) },
      { from: markdownPath(old), to: markdownPath(slug) },
    ]),
  );
}
