import type { APIRoute } from 'astro';
import { correctionTerms } from '../../features/search/corrections.ts';
import { articles } from '../../library/articles.ts';

export const GET: APIRoute = async () => Response.json(correctionTerms(await articles()));
