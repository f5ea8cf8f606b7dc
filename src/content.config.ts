import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { articleLoader } from './library/article-loader.ts';
import { articleSchema } from './schema/article.ts';
import { authorSchema } from './schema/author.ts';
import { categorySchema } from './schema/category.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: articleSchema }),
  authors: defineCollection({ loader: file('content/authors.yaml'), schema: authorSchema }),
  categories: defineCollection({ loader: file('content/categories.yaml'), schema: categorySchema }),
};
