import { articlePath, type Urls } from '../../paths.ts';
import type { Article } from '../articles/article.ts';

/**
 * Makes a self-contained Markdown file of an article: frontmatter with its author, dates and address, then title and text.
 *
 * @param text The article's own Markdown, with absolute links.
 */
export function markdownVersion(article: Article, text: string, urls: Urls): string {
  const { title, description, author, published, updated, slug } = article;
  const fields = { title, description, author: author.name, published, updated, url: urls.absolute(articlePath(slug)) };
  const header = Object.entries(fields).flatMap(([name, value]) =>
    // JSON is also YAML.
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  return ['---', ...header, '---', '', `# ${markdownText(title)}`, '', text.replace(/^\n+|(?<!\s)\s+$/gu, ''), ''].join(
    '\n',
  );
}

/** Characters with a meaning in a line of Markdown. An underscore between letters has none, and may be part of an address. */
const SPECIAL = /[\\`*[\]<#~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;

/** Escapes a text as a line of Markdown, for a heading or for the brackets of a link. */
export function markdownText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(SPECIAL, String.raw`\$&`);
}
