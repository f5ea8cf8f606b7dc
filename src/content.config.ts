import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { z } from 'zod';
import { articleSchema, authorSchema, categorySchema } from './features/articles/schema.ts';
import { articleLoader, categoryLoader } from './library/loaders.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: articleSchema }),
  authors: defineCollection({ loader: file('content/authors.yaml'), schema: authorSchema }),
  categories: defineCollection({ loader: categoryLoader(), schema: categorySchema.extend({ order: z.number() }) }),
};
