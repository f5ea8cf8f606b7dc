import type { APIRoute } from 'astro';
import { robotsTxt } from '../features/metadata/well-known.ts';
import { urls } from '../context.ts';

export const GET: APIRoute = () => new Response(robotsTxt(urls));
