import type { APIRoute } from 'astro';
import { searchWords } from '../../features/search/suggestions.ts';
import { articles } from '../../library/articles.ts';

export const GET: APIRoute = async () => Response.json(searchWords(await articles()));
