import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

export const collections = {
  articles: defineCollection({
    loader: glob({ base: './content/articles', pattern: '**/*.md' }),
    schema: z.object({
      title: z.string(),
      description: z.string(),
      category: z.string(),
      keywords: z.array(z.string()),
      author: z.string(),
      date: z.coerce.date(),
    }),
  }),
};
