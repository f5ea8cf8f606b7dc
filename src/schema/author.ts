import { z } from 'zod';

/** An entry of content/authors.yaml. */
export const authorSchema = z.strictObject({
  name: z.string().min(1).describe('As articles name the author and readers see it.'),
  type: z.enum(['Organization', 'Person']).describe('A team is an Organization.'),
  url: z
    .string()
    .regex(/^(\/|https:\/\/)/u)
    .describe('A page about the author, on this site ("/about/") or elsewhere.'),
});
