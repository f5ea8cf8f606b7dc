import type { APIRoute } from 'astro';
import { suggestionTerms } from '../../features/search/suggestions.ts';
import { articles } from '../../library/articles.ts';

export const GET: APIRoute = async () => Response.json(suggestionTerms(await articles()));
