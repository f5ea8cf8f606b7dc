import { lastModified, type Article } from '../articles/article.ts';

interface Owner {
  readonly name: string;
  /** Left out when empty. */
  readonly email: string;
}

/** Who stands behind the site, for those who look (humanstxt.org). */
export function humansTxt(owner: Owner, language: string, articles: readonly Article[]): string {
  const authors = [...new Set(articles.map(({ author }) => author.name))].sort();
  const updated = articles.map(lastModified).sort().at(-1);
  return [
    '/* TEAM */',
    `Publisher: ${owner.name}`,
    ...authors.map((author) => `Author: ${author}`),
    ...(owner.email ? [`Contact: ${owner.email}`] : []),
    '',
    '/* SITE */',
    ...(updated ? [`Last update: ${updated.replaceAll('-', '/')}`] : []),
    `Language: ${new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language}`,
    'Software: Astro',
    '',
  ].join('\n');
}
