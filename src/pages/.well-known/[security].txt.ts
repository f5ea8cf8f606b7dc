/** `/.well-known/security.txt`. A route with a parameter, because it exists only if the owner has an email address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '../../features/metadata/well-known.ts';
import { site } from '../../site.ts';
import { deployment, urls } from '../../context.ts';

const { email } = site.owner;

export const getStaticPaths = (() => (email ? [{ params: { security: 'security' } }] : [])) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(securityTxt(email, deployment.today, site, urls));
