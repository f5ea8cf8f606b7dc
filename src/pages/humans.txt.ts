import type { APIRoute } from 'astro';
import { humansTxt } from '../features/metadata/well-known.ts';
import { articles } from '../library/articles.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async () => new Response(humansTxt(site.owner, site.language, await articles()));
