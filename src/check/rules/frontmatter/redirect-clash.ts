import type { ArticleOnSite } from '../../site/article-on-site.ts';
import { defineRules } from '../rule.ts';

/**
 * Checks the earlier names of an article against all other articles, unpublished ones included: they will be published
 * one day. A name that is still an article's own would lead to itself or hide that article; a name that two articles
 * claim cannot lead to both.
 */
export const redirectRules = defineRules(
  {
    'frontmatter/redirect-clash': {
      severity: 'error',
      meaning:
        'An earlier name of the file is the current name of an article, or is listed twice, so it cannot lead anywhere.',
      example: '`redirectFrom: ["salary"]` while there is a `salary.md`',
      fix: 'Delete the name from the list.',
    },
  },
  ({ article: { slug, redirectFrom, redirectPlaces }, names }: ArticleOnSite, report) => {
    for (const [index, old] of redirectFrom.entries()) {
      const place = redirectPlaces[index];
      if (!place) continue;
      const clash = (message: string, hint: string) => {
        report('frontmatter/redirect-clash', place, message, hint);
      };
      const claimant = names.claimants.get(old) ?? slug;
      if (old === slug) clash(`"${old}" is the current name of this article.`, 'Delete it from the list.');
      else if (names.slugs.has(old))
        clash(`"${old}" is the name of another article.`, 'Delete it from the list, or rename that article.');
      else if (claimant !== slug)
        clash(`"${old}" is also an earlier name of the article "${claimant}".`, 'Delete it from one of the two.');
      else if (redirectFrom.indexOf(old) < index) clash(`"${old}" is listed twice.`, 'Delete one of them.');
    }
  },
);
