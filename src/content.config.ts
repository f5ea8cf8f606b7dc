import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { z } from 'zod';
import { articleLoader } from './library/loaders.ts';
import { categoryLoader } from './library/category-loader.ts';
import { articleSchema } from './features/articles/schema.ts';
import { authorSchema } from './features/articles/author.ts';
import { categorySchema } from './features/articles/category.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: articleSchema }),
  authors: defineCollection({ loader: file('content/authors.yaml'), schema: authorSchema }),
  categories: defineCollection({ loader: categoryLoader(), schema: categorySchema.extend({ order: z.number() }) }),
};
