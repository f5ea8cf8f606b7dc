import type { Status } from '../../features/articles/article.ts';
import { nearest } from '../../lib/nearest.ts';
import { articlePath } from '../../paths.ts';
import type { CheckedArticle } from '../checked-article.ts';
import { quote } from '../wording.ts';
import type { SiteMap } from './site-map.ts';

/** The guides that a data file may name. */
export interface NamedGuides {
  readonly articles: readonly Pick<CheckedArticle, 'slug' | 'category' | 'templates' | 'findings'>[];
  readonly map: Pick<SiteMap, 'unpublished' | 'moved'>;
}

/** Completes "The guide … is". */
export const statusWords: Readonly<Record<Status, string>> = {
  draft: 'a draft',
  scheduled: 'scheduled for later',
  published: 'published',
};

/** The hint for a guide that does not exist: the one that it was renamed to, or the nearest. */
export function guideHint(found: string, { articles, map }: NamedGuides): string {
  const plain = found.replace(/^.*\/(?=[^/])|\/$/gu, '').replace(/\.mdx?$/u, '');
  const slugs = articles.map(({ slug }) => slug);
  const target = map.moved.get(articlePath(plain));
  const renamed = slugs.find((slug) => articlePath(slug) === target);
  const meant = renamed ?? slugs.find((slug) => slug === plain) ?? nearest(plain, slugs);
  return meant === undefined
    ? 'Write the file name of a guide in content/articles/ without its ending.'
    : `Did you mean ${quote(meant)}?`;
}

/** The templates of a text that cannot be read are unknown, and its mistake is reported. */
export function isUnread({ templates, findings }: NamedGuides['articles'][number]): boolean {
  return templates.length === 0 && findings.some(({ severity }) => severity === 'error');
}
