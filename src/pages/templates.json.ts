import type { APIRoute } from 'astro';
import { templateData } from '../domain/template-list.ts';
import { articles } from '../library/articles.ts';
import { site } from '../site.ts';
import { urls } from '../urls.ts';

export const GET: APIRoute = async () => Response.json(templateData(await articles(), urls, site.synonyms));
