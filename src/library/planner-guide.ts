import { getEntry } from 'astro:content';
import { type FollowUpTemplates, templateKeys } from '../features/planner/follow-up.ts';
import { PLANNER_FILE, type PlannerGuide } from '../features/planner/planner-schema.ts';
import { articles } from './articles.ts';

/**
 * Finds the guide and the templates that content/planner.yaml names. Undefined while the guide is not published.
 *
 * @throws {Error} if one is missing. The authors' check has reported it then, at its line.
 */
export async function plannerGuide(): Promise<PlannerGuide | undefined> {
  const entry = await getEntry('planner', PLANNER_FILE);
  if (!entry) throw new Error(`${PLANNER_FILE} is missing or cannot be read.`);
  const { guide, templates: names } = entry.data;
  const article = (await articles()).find(({ slug }) => slug === guide);
  if (!article) return undefined;
  const found = templateKeys.map((key) => {
    const template = article.templates.find(({ name }) => name === names[key]);
    if (!template)
      throw new Error(`${PLANNER_FILE} names the template "${names[key]}", which "${guide}" does not have.`);
    return [key, { id: template.id, name: template.name }];
  });
  return { slug: guide, templates: Object.fromEntries(found) as FollowUpTemplates };
}
