import { z } from 'zod';

/** An entry of content/categories.yaml; its key is the category's part of the URL. */
export const categorySchema = z.strictObject({
  name: z.string().min(1).describe('As articles name it and readers see it.'),
  description: z.string().min(1).describe('One sentence: what the guides of this category help with.'),
});
