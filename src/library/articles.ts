import { getCollection } from 'astro:content';
import {
  credibleUpdate,
  shortTitleOf,
  statusOf,
  type Article,
  type Author,
  type Category,
} from '../features/articles/article.ts';
import { byNewest } from '../features/articles/lists.ts';
import { readingMinutes } from '../features/articles/outline.ts';
import { FEED_LENGTH } from '../features/feeds/feed.ts';
import { deployment } from '../context.ts';
import { outlineOfEntry } from './article-text.ts';

/** The articles of the site, newest first. Every page, feed and sitemap starts from this query. */
export async function articles(): Promise<readonly Article[]> {
  // In `npm run dev`, a change must be visible at the next request.
  if (deployment.showsDrafts) return queryArticles();
  return (published ??= queryArticles());
}

let published: Promise<readonly Article[]> | undefined;

/** Changes with the file of an article and with what depends on the day. By slug. */
const versions = new Map<string, string>();
const withComponents = new Set<string>();

/**
 * Makes the `cacheKey` for a page that shows an article and facts about others: while it is the same, so is the page. MDX has
 * none, because its components show more than that.
 */
export function pageKey(article: Article, ...others: readonly (Article | undefined)[]): { cacheKey?: string } {
  if (withComponents.has(article.slug)) return {};
  return { cacheKey: [article, ...others].map((shown) => (shown ? versions.get(shown.slug) : '')).join(' ') };
}

/** Makes the `cacheKey` for one of `last` pages that list templates of these articles, and show nothing of others. */
export function listKey(articles: readonly Article[], last: number): { cacheKey: string } {
  const shown = articles.map(({ slug, templates }) => [versions.get(slug), ...templates.map(({ id }) => id)]);
  return { cacheKey: JSON.stringify([last, shown]) };
}

/** Makes the `cacheKey` for a feed of articles, which has the texts of the first ones. */
export function feedKey(articles: readonly Article[]): { cacheKey?: string } {
  const items = articles.slice(0, FEED_LENGTH);
  return items.some(({ slug }) => withComponents.has(slug)) ? {} : listKey(items, 1);
}

async function queryArticles(): Promise<readonly Article[]> {
  const [entries, authors, categories] = await Promise.all([
    getCollection('articles'),
    getCollection('authors'),
    getCollection('categories'),
  ]);
  const authorsByName = new Map(authors.map(({ data }): [string, Author] => [data.name, data]));
  const categoriesByName = new Map(
    categories.map(({ id, data }): [string, Category] => [data.name, { slug: id, ...data }]),
  );
  const all = entries.map((entry): Article => {
    const { data, id } = entry;
    const { headings, templates, sections, words } = outlineOfEntry(entry);
    const article = Object.freeze({
      slug: id,
      title: data.title,
      shortTitle: shortTitleOf(data),
      description: data.description,
      category: found(categoriesByName, data.category, id, 'category'),
      keywords: data.keywords,
      author: found(authorsByName, data.author, id, 'author'),
      published: data.date,
      updated: credibleUpdate(data, deployment.today),
      readingTime: data.readTime ?? `${readingMinutes(words)} min read`,
      words,
      headings,
      templates: templates.filter((template) => template !== undefined),
      sections,
      status: statusOf(data, deployment.today),
      redirectFrom: data.redirectFrom,
    });
    versions.set(id, `${entry.digest} ${article.updated ?? ''}`);
    if (entry.filePath?.endsWith('.mdx')) withComponents.add(id);
    return article;
  });
  const visible = deployment.showsDrafts ? all : all.filter(({ status }) => status === 'published');
  return Object.freeze(visible.sort(byNewest));
}

function found<T>(values: ReadonlyMap<string, T>, name: string, article: string, field: string): T {
  const value = values.get(name);
  if (value) return value;
  throw new Error(`${article}: ${field} "${name}" is not one of: ${[...values.keys()].join(', ')}`);
}
