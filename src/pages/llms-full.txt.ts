import type { APIRoute } from 'astro';
import { markdownVersion } from '../features/feeds/markdown-version.ts';
import { renderMarkdown } from '../library/article-text.ts';
import { articles } from '../library/articles.ts';
import { urls } from '../context.ts';

export const GET: APIRoute = async () => {
  const texts: string[] = [];
  // One at a time, so that memory holds only the texts, even of thousands of articles.
  for (const article of await articles())
    texts.push(markdownVersion(article, await renderMarkdown(article.slug), urls));
  return new Response(texts.join('\n'));
};
