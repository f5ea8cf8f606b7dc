import { type FollowUpTemplates, templateKeys } from '../../src/features/planner/follow-up.ts';

/** Templates of the planner, named after their keys. */
export function makeTemplates(): FollowUpTemplates {
  return Object.fromEntries(
    templateKeys.map((key) => [key, { id: `email-${key}`, name: `The ${key}` }]),
  ) as unknown as FollowUpTemplates;
}
