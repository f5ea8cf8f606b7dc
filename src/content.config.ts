import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { z } from 'zod';
import { articleLoader } from './library/article-loader.ts';
import { categoryLoader } from './library/category-loader.ts';
import { articleSchema } from './schema/article.ts';
import { authorSchema } from './schema/author.ts';
import { categorySchema } from './schema/category.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: articleSchema }),
  authors: defineCollection({ loader: file('content/authors.yaml'), schema: authorSchema }),
  categories: defineCollection({ loader: categoryLoader(), schema: categorySchema.extend({ order: z.number() }) }),
};
