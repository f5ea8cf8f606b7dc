import type { APIRoute } from 'astro';
import { deployment } from '../context.ts';

/** Search engines that take part in IndexNow look here whether a message about this site came from its owner. */
export const getStaticPaths = () =>
  deployment.indexNowKey === undefined ? [] : [{ params: { indexNowKey: deployment.indexNowKey } }];

export const GET: APIRoute = () => new Response(deployment.indexNowKey);
