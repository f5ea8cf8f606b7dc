import type { APIRoute } from 'astro';
import { jsonFeed } from '../features/feeds/json-feed.ts';
import { articles } from '../library/articles.ts';
import { siteFeed } from '../library/feeds.ts';

export const GET: APIRoute = async () => Response.json(jsonFeed(await siteFeed(await articles(), '/feed.json')));
