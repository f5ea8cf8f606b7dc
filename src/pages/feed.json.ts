import { JSON_FEED_PATH } from '../paths.ts';
import type { APIRoute } from 'astro';
import { jsonFeed } from '../features/feeds/feed-formats.ts';
import { articles } from '../library/articles.ts';
import { siteFeed } from '../library/feeds.ts';

export const GET: APIRoute = async () => Response.json(jsonFeed(await siteFeed(await articles(), JSON_FEED_PATH)));
