import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Urls } from '../../paths.ts';
import { type Article, lastModified } from '../articles/article.ts';
import type { Site } from '../../site.ts';

/** Crawlers of companies that make language models, as named in the documentation of those companies. */
const AI_CRAWLERS = [
  ...['GPTBot', 'OAI-SearchBot', 'ChatGPT-User', 'ClaudeBot', 'Claude-SearchBot', 'Claude-User', 'anthropic-ai'],
  ...['Google-Extended', 'Applebot-Extended', 'PerplexityBot', 'Perplexity-User', 'Amazonbot', 'DuckAssistBot'],
  ...['meta-externalagent', 'MistralAI-User', 'Bytespider', 'CCBot'],
];

/**
 * Makes robots.txt (RFC 9309). Everyone may read everything, and AI crawlers are allowed by name. Previews allow crawling,
 * too: a crawler that may not read a page never sees its `noindex`.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/block-indexing
 */
export function robotsTxt(urls: Urls): string {
  const group = (agents: readonly string[]) => [...agents.map((agent) => `User-agent: ${agent}`), 'Allow: /', ''];
  return [...group(['*']), ...group(AI_CRAWLERS), `Sitemap: ${urls.absolute('/sitemap-index.xml')}`, ''].join('\n');
}

interface Owner {
  readonly name: string;
  /** Omitted if empty. */
  readonly email: string;
}

/** Makes humans.txt, which names the people behind the site (humanstxt.org). */
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

/**
 * Makes security.txt (RFC 9116), the contact for security reports. The RFC requires an expiry date: the end of the year
 * after the build.
 */
export function securityTxt(
  email: string,
  today: CalendarDate,
  { language }: Pick<Site, 'language'>,
  urls: Urls,
): string {
  const nextYear = Number(today.slice(0, 4)) + 1;
  return [
    `Contact: mailto:${email}`,
    `Expires: ${nextYear}-12-31T23:59:59Z`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${urls.absolute('/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
