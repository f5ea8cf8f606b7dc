import { z } from 'zod';

/** An entry of content/categories.yaml; its key is the category's part of the URL. */
export const categorySchema = z.strictObject({
  name: z.string().trim().min(1).meta({
    description: 'As articles name it and readers see it.',
    is: 'a name',
    hint: 'Write it as articles do: name: Interview Strategy',
  }),
  description: z.string().min(1).meta({
    description: 'One sentence: what the guides of this category help with.',
    is: 'a description',
    hint: 'Write a sentence: description: What to write before and after an interview.',
  }),
});
