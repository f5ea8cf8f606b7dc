import type { APIRoute } from 'astro';
import { robotsTxt } from '../domain/robots-txt.ts';
import { deployment, urls } from '../urls.ts';

export const GET: APIRoute = () => new Response(robotsTxt(deployment.isPreview, urls));
