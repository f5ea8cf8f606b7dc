import type { APIRoute } from 'astro';
import { deployment } from '../context.ts';

/** Search engines of IndexNow read this file to verify that a message about the site is from its owner. */
export const getStaticPaths = () =>
  deployment.indexNowKey === undefined ? [] : [{ params: { indexNowKey: deployment.indexNowKey } }];

export const GET: APIRoute = () => new Response(deployment.indexNowKey);
