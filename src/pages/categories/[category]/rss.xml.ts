import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { byCategory, byNewest } from '../../../features/articles/lists.ts';
import { rssFeed } from '../../../features/feeds/feed-formats.ts';
import { articles, feedKey } from '../../../library/articles.ts';
import { categoryFeed } from '../../../library/feeds.ts';

export const getStaticPaths = (async () =>
  byCategory(await articles()).map((group) => {
    // Feeds are newest first, whatever the order of the category's pages.
    const newest = group.articles.toSorted(byNewest);
    return { params: { category: group.category.slug }, props: { ...group, articles: newest }, ...feedKey(newest) };
  })) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { category, articles } }) =>
  rss(rssFeed(await categoryFeed(category, articles)));
