import type { APIRoute } from 'astro';
import { webManifest } from '../features/metadata/web-manifest.ts';
import { site } from '../site.ts';
import { urls } from '../context.ts';

export const GET: APIRoute = () => Response.json(webManifest(site, urls));
