import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { z } from 'zod';
import { articleSchema, authorSchema, categorySchema } from './features/articles/schema.ts';
import { situationSchema } from './features/all-templates/situation.ts';
import { plannerSchema } from './features/planner/planner-schema.ts';
import { articleLoader, categoryLoader, plannerLoader, situationLoader } from './library/loaders.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: articleSchema }),
  authors: defineCollection({ loader: file('content/authors.yaml'), schema: authorSchema }),
  planner: defineCollection({ loader: plannerLoader(), schema: plannerSchema }),
  situations: defineCollection({
    loader: situationLoader(),
    schema: z.object({ situations: z.array(situationSchema) }),
  }),
  categories: defineCollection({ loader: categoryLoader(), schema: categorySchema.extend({ order: z.number() }) }),
};
