import type { Article, Category } from './article.ts';
import { articlePath, categoryPath } from '../../paths.ts';

/** A step on the path from the home page to a page. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
}

const home: Crumb = { label: 'Home', path: '/' };

export function articleTrail({ title, slug, category }: Article): Crumb[] {
  return [...categoryTrail(category), { label: title, path: articlePath(slug) }];
}

function categoryTrail({ name, slug }: Category): Crumb[] {
  return [home, { label: name, path: categoryPath(slug) }];
}
