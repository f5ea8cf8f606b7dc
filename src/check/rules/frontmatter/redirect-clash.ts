import type { RedirectProblem } from '../../../features/articles/redirects.ts';
import type { Finding } from '../../finding.ts';
import type { CheckedArticle } from '../../site/site-map.ts';

/** Those of an article, among the loops and clashes of all earlier names, at the names. */
export function checkRedirects(article: CheckedArticle, problems: readonly RedirectProblem[]): Finding[] {
  return problems.flatMap(({ slug, old, index, message, hint }): Finding[] => {
    const place = article.redirectPlaces[index];
    if (slug !== article.slug || article.redirectFrom[index] !== old || !place) return [];
    return [{ rule: 'frontmatter/redirect-clash', ...place, message, hint }];
  });
}
