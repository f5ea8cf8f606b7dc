import type { Source } from '../../features/articles/article-file.ts';
import type { KnownNames } from '../checked-article.ts';
import type { YamlDocument } from './yaml-document.ts';

/** The frontmatter of an article, and the names that it may refer to. */
export interface Frontmatter {
  readonly source: Source;
  readonly document: YamlDocument;
  readonly known: KnownNames;
}

/** Checks whether a file begins with frontmatter that never ends, so that its text cannot be told apart. */
export function hasUnclosedFrontmatter({ frontmatter, body }: Source): boolean {
  return frontmatter === undefined && /^---[ \t]*(?:\n|$)/u.test(body);
}
