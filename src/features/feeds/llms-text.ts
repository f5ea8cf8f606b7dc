import type { Article } from '../articles/article.ts';
import { byCategory } from '../articles/lists.ts';
import type { SiteIdentity } from '../../site.ts';
import { markdownText } from './markdown-version.ts';
import {
  JSON_FEED_PATH,
  LLMS_FULL_PATH,
  TEMPLATES_JSON_PATH,
  articlePath,
  markdownPath,
  type Urls,
} from '../../paths.ts';

/**
 * Makes llms.txt, the site's table of contents for language models (llmstxt.org): guides and templates by category, each
 * as a link with a short description.
 */
export function llmsText(articles: readonly Article[], site: SiteIdentity, urls: Urls): string {
  const item = (name: string, path: string, words: string) =>
    `- [${markdownText(name)}](${urls.absolute(path)}): ${markdownText(words)}`;
  const section = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${markdownText(name)}`, '', ...lines, ''];

  const sections = byCategory(articles).flatMap(({ category, articles }) => [
    ...section(
      `${category.name}: guides`,
      articles.map(({ title, slug, description }) => item(title, markdownPath(slug), description)),
    ),
    ...section(
      `${category.name}: templates`,
      articles.flatMap(({ slug, title, templates }) =>
        templates.map(({ id, name }) => item(name, `${articlePath(slug)}#${id}`, title)),
      ),
    ),
  ]);
  const more = section('Optional', [
    item('All guides in one file', LLMS_FULL_PATH, 'the Markdown of every guide'),
    item('All templates as data', TEMPLATES_JSON_PATH, 'subject, body and blanks of every template, as JSON'),
    item('Newest guides', JSON_FEED_PATH, 'JSON Feed'),
  ]);
  return [`# ${markdownText(site.name)}`, '', `> ${markdownText(site.description)}`, '', ...sections, ...more].join(
    '\n',
  );
}
