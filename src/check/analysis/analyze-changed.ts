import { slugOf } from '../../features/articles/article-file.ts';
import { createDigest, readCache, writeCache } from './cache.ts';
import type { Analysis, RawArticle } from './article.ts';
import type { KnownNames } from '../rules/frontmatter/fields.ts';
import type { CheckedArticle } from '../site/site-map.ts';

/** What each article says: kept from the last run where neither it nor the rules have changed. */
export async function analyzeChanged(
  root: string,
  articles: readonly RawArticle[],
  known: KnownNames,
): Promise<CheckedArticle[]> {
  const digestOf = createDigest(known);
  const cache = await readCache(root);
  const digested = articles.map((article) => ({ article, digest: digestOf(article) }));
  const changed = digested.filter(({ digest }) => !cache.has(digest));
  const found = await analyze(
    changed.map(({ article }) => article),
    known,
  );
  const fresh = new Map(changed.map(({ digest }, index) => [digest, found[index]]));
  const analyzed = digested.flatMap(({ article, digest }) => {
    const analysis = cache.get(digest) ?? fresh.get(digest);
    return analysis ? [{ name: article.name, digest, analysis }] : [];
  });
  if (changed.length > 0 || analyzed.length < cache.size) {
    await writeCache(root, new Map(analyzed.map(({ digest, analysis }) => [digest, analysis])));
  }
  return analyzed.map(({ name, analysis }) => ({ ...analysis, name, slug: slugOf(name) }));
}

/** Parser, rules and dictionaries are loaded on use: that takes longer than a whole run in which nothing has changed. */
async function analyze(articles: readonly RawArticle[], known: KnownNames): Promise<Analysis[]> {
  if (articles.length === 0) return [];
  const { analyzeArticles } = await import('./parallel.ts');
  return analyzeArticles({ articles, known });
}
