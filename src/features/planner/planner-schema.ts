import { z } from 'zod';
import { type FollowUpTemplates, templateKeys } from './follow-up.ts';

/** Names the guide and the templates that the planner links to. Authors edit it. */
export const PLANNER_FILE = 'content/planner.yaml';

const templateName = z.string().trim().min(1).meta({
  description: 'Name of a template: the heading above it in the guide.',
  is: 'the name of a template',
  hint: 'Write the heading above the template: last-follow-up: Last follow-up',
});

/** The templates by their keys, each with its name in the guide. */
const templateNames = z.strictObject(
  Object.fromEntries(templateKeys.map((key) => [key, templateName])) as Record<
    (typeof templateKeys)[number],
    typeof templateName
  >,
);

/** The content of content/planner.yaml. */
export const plannerSchema = z.strictObject({
  guide: z.string().trim().min(1).meta({
    description: 'The article with the templates: its file name without the ending.',
    is: 'the name of a guide',
    hint: 'Write a file name without its ending: guide: how-to-follow-up-after-an-interview',
  }),
  templates: templateNames.meta({
    description: 'The name of a template of the guide for each email of the planner.',
    is: 'a list of templates',
    hint: `Write a name for each of these below it, indented: ${templateKeys.join(', ')}.`,
  }),
});

/** The article that the planner links to, and its templates. */
export interface PlannerGuide {
  readonly slug: string;
  readonly templates: FollowUpTemplates;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Astro reads the types of its locals from this name.
  namespace App {
    interface Locals {
      /** Finds the planner's guide, if it is published. Pages that may have a planner set it. */
      plannerGuide: () => Promise<PlannerGuide | undefined>;
    }
  }
}
