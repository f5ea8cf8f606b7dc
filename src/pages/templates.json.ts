import type { APIRoute } from 'astro';
import { templateData } from '../features/all-templates/template-list.ts';
import { articles } from '../library/articles.ts';
import { site } from '../site.ts';
import { urls } from '../context.ts';

export const GET: APIRoute = async () => Response.json(templateData(await articles(), urls, site.synonyms));
