/**
 * `/.well-known/security.txt`. Without an address to write to there is none: that is why it is a route with a parameter.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '../../features/metadata/well-known.ts';
import { site } from '../../site.ts';
import { deployment, urls } from '../../context.ts';

const { email } = site.owner as { email: string };

export const getStaticPaths = (() => {
  if (email) return [{ params: { security: 'security' } }];
  console.warn('There is no security.txt: src/site.ts names no email address of the owner.');
  return [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(securityTxt(email, deployment.today, site, urls));
