import type { APIRoute } from 'astro';
import { letterSearchData } from '../../features/all-templates/letter-index.ts';
import { articles } from '../../library/articles.ts';
import { situations } from '../../library/situations.ts';

export const GET: APIRoute = async () => Response.json(letterSearchData(await articles(), await situations()));
