import type { Article } from './article.ts';
import { articlePath, markdownPath } from '../../paths.ts';

/** An address that has moved for good. Both are site paths. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Redirects the earlier addresses of articles: of the page and of its Markdown. Each ends at an article, so there is
 * only one hop, however often the article was renamed.
 */
export function redirects(articles: readonly Pick<Article, 'slug' | 'redirectFrom'>[]): Redirect[] {
  return articles.flatMap(({ slug, redirectFrom }) =>
    redirectFrom.flatMap((old) => [
      { from: articlePath(old), to: articlePath(slug) },
      { from: markdownPath(old), to: markdownPath(slug) },
    ]),
  );
}
