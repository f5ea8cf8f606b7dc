import type { APIRoute } from 'astro';
import { webManifest } from '../domain/web-manifest.ts';
import { site } from '../site.ts';
import { urls } from '../urls.ts';

export const GET: APIRoute = () => Response.json(webManifest(site, urls));
