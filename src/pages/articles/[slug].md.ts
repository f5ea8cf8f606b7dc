import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { markdownVersion } from '../../features/feeds/markdown-version.ts';
import { renderMarkdown } from '../../library/article-text.ts';
import { articles, pageKey } from '../../library/articles.ts';
import { urls } from '../../context.ts';

export const getStaticPaths = (async () =>
  (await articles()).map((article) => ({
    params: { slug: article.slug },
    props: { article },
    ...pageKey(article),
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { article } }) =>
  new Response(markdownVersion(article, await renderMarkdown(article.slug), urls), {
    headers: { 'Content-Type': 'text/markdown;charset=utf-8' },
  });
