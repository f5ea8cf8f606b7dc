import type { APIRoute } from 'astro';
import { deployment, urls } from '../urls.ts';

export const GET: APIRoute = () => {
  const rules = deployment.isPreview ? 'Disallow: /' : 'Allow: /';
  return new Response(`User-agent: *\n${rules}\n\nSitemap: ${urls.absolute('/sitemap-index.xml')}\n`);
};
