/** `/.well-known/security.txt`. It is not built without an email address, which is why the route has a parameter. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '../../features/metadata/well-known.ts';
import { site } from '../../site.ts';
import { deployment, urls } from '../../context.ts';

const { email } = site.owner;

export const getStaticPaths = (() => (email ? [{ params: { security: 'security' } }] : [])) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(securityTxt(email, deployment.today, site, urls));
