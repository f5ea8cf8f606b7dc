import { z } from 'zod';

/** What may have happened to a reader, and the letter for it. Authors edit it. */
export const SITUATIONS_FILE = 'content/situations.yaml';

/** The stages of a search, in the order in which home lists them, with their labels. */
export const STAGES = {
  before: 'Before the interview',
  after: 'After the interview',
  offer: 'An offer',
  leaving: 'Leaving, or letting go',
} as const;

const text = z.string().trim().min(1);

/** An entry of content/situations.yaml. */
export const situationSchema = z.strictObject({
  says: text.meta({
    description: 'What happened, in a reader’s words: "They’ve gone quiet".',
    is: 'a situation',
    hint: 'Write it as a reader would say it: says: They’ve gone quiet',
  }),
  template: z
    .string()
    .trim()
    .regex(/^[^#\s]+#[^#\s]+$/u)
    .meta({
      description: 'The letter for it: the file name of a guide without its ending, "#", and the anchor of a template.',
      is: 'a template',
      hint: 'Write the file name of a guide without its ending, # and the anchor of a template: template: how-to-resign-from-a-job#email-a-short-resignation',
    }),
  stage: z.enum(['before', 'after', 'offer', 'leaving']).meta({
    description: 'The stage of the search under which home lists it: before, after, offer or leaving.',
    is: 'a stage',
    hint: 'Write before, after, offer or leaving: stage: after',
  }),
  words: z.array(text).default([]).meta({
    description: 'Other words that readers use for it. The search knows them, and pages do not show them.',
    is: 'a list of words',
    hint: 'Write a list in brackets: words: [ghosted, no reply, silence], or leave the line out.',
  }),
});

export type Situation = z.output<typeof situationSchema>;
