import type { APIRoute } from 'astro';
import { markdownTwin } from '../domain/markdown-twin.ts';
import { renderMarkdown } from '../library/article-text.ts';
import { articles } from '../library/articles.ts';
import { urls } from '../urls.ts';

export const GET: APIRoute = async () => {
  const texts = (await articles()).map(async (article) =>
    markdownTwin(article, await renderMarkdown(article.slug), urls),
  );
  return new Response((await Promise.all(texts)).join('\n'));
};
