import { z } from 'zod';

/** An entry of content/authors.yaml. */
export const authorSchema = z.strictObject({
  name: z.string().trim().min(1).meta({
    description: 'As articles name the author and readers see it.',
    is: 'a name',
    hint: 'Write it as articles do: name: Reherse Team',
  }),
  type: z.enum(['Organization', 'Person']).meta({
    description: 'A team is an Organization.',
    is: 'a kind of author',
    hint: 'Write Organization for a team, Person for a human being.',
  }),
  url: z
    .string()
    .regex(/^(\/|https:\/\/)/u)
    .meta({
      description: 'A page about the author, on this site ("/about/") or elsewhere.',
      is: 'an address',
      hint: 'Write a page of this site or elsewhere: url: /about/',
    }),
});
