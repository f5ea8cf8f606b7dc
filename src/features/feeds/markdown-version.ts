import { articlePath, type Urls } from '../../paths.ts';
import type { Article } from '../articles/article.ts';

/**
 * An article as a Markdown file that stands alone: what it is, by whom, from when and where, then its title and text.
 *
 * @param text The article's own Markdown, its links absolute.
 */
export function markdownVersion(article: Article, text: string, urls: Urls): string {
  const { title, description, author, published, updated, slug } = article;
  const fields = { title, description, author: author.name, published, updated, url: urls.absolute(articlePath(slug)) };
  const header = Object.entries(fields).flatMap(([name, value]) =>
    // JSON is YAML, too.
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  return ['---', ...header, '---', '', `# ${markdownText(title)}`, '', text.replace(/^\n+|\s+$/gu, ''), ''].join('\n');
}

/** What could mean something in a line of Markdown. An underscore between letters does not, and may belong to an address. */
const SPECIAL = /[\\`*[\]<#~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;

/** A text as Markdown that shows exactly it, on one line: as a heading, or between the brackets of a link. */
export function markdownText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(SPECIAL, String.raw`\$&`);
}
