import type { APIRoute } from 'astro';
import { llmsText } from '../features/feeds/llms-text.ts';
import { articles } from '../library/articles.ts';
import { site } from '../site.ts';
import { urls } from '../context.ts';

export const GET: APIRoute = async () => new Response(llmsText(await articles(), site, urls));
