import { RSS_PATH } from '../paths.ts';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { rssFeed } from '../features/feeds/feed-formats.ts';
import { articles } from '../library/articles.ts';
import { siteFeed } from '../library/feeds.ts';

export const GET: APIRoute = async () => rss(rssFeed(await siteFeed(await articles(), RSS_PATH)));
