import type { Article } from '../articles/article.ts';
import { markdownText } from './markdown-text.ts';
import { articlePath, type Urls } from '../../paths.ts';

/**
 * An article as a Markdown file that stands alone: what it is, by whom, from when and where, then its title and text.
 *
 * @param text The article's own Markdown, its links absolute.
 */
export function markdownTwin(article: Article, text: string, urls: Urls): string {
  const { title, description, author, published, updated, slug } = article;
  const fields = { title, description, author: author.name, published, updated, url: urls.absolute(articlePath(slug)) };
  const header = Object.entries(fields).flatMap(([name, value]) =>
    // JSON is YAML, too.
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  return ['---', ...header, '---', '', `# ${markdownText(title)}`, '', text.replace(/^\n+|\s+$/gu, ''), ''].join('\n');
}
