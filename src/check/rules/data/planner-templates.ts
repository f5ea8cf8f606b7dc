import { z } from 'zod';
import { PLANNER_FILE, plannerSchema } from '../../../features/planner/planner-schema.ts';
import { articlePath } from '../../../paths.ts';
import { START } from '../../place.ts';
import { guideHint, isUnread, type NamedGuides, statusWords } from '../../site/named-guide.ts';
import type { PlannerFile } from '../../source/planner-file.ts';
import { findSchemaMistakes } from '../../source/schema-mistakes.ts';
import type { YamlDocument } from '../../source/yaml-document.ts';
import { didYouMean, quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** The planner's file, with the articles that it may name. */
interface PlannerOnSite extends PlannerFile, NamedGuides {}

const { guide: guideSchema, templates: namesSchema } = plannerSchema.shape;
const fields = Object.keys(namesSchema.shape).join(', ');
/** The file without the fields of its list, which are checked by themselves. */
const fileSchema = z.strictObject({
  guide: guideSchema,
  templates: z.record(z.string(), z.unknown()).meta(namesSchema.meta() ?? {}),
});

export const plannerRules = defineRules(
  {
    'data/planner': {
      severity: 'error',
      meaning: '`content/planner.yaml` is missing, has a mistake, or names a guide or template that does not exist.',
      example: '`last-follow-up: Last folow-up`',
      fix: 'Write the file name of the guide without its ending, and the headings of its templates.',
    },
    'data/planner-unpublished': {
      severity: 'warning',
      meaning: 'The guide in `content/planner.yaml` is not published, so the planner does not link to its templates.',
      example: '`guide: a-draft`',
      fix: 'Publish the guide, or name another one.',
    },
  },
  ({ document, articles, map }: PlannerOnSite, report) => {
    const add = (place: typeof START, message: string, hint: string) => {
      report('data/planner', place, message, hint);
    };
    if (!document) {
      const hint = `Create it with two fields: "guide", the file name of a guide without its ending, and "templates", with the name of one of its templates for each of ${fields}.`;
      add(START, 'The file is missing, so the planner has no templates to link to.', hint);
      return;
    }
    for (const { message, hint, ...place } of document.errors) add(place, message, hint);
    for (const { place, message, hint } of [...fileMistakes(document), ...nameMistakes(document)])
      add(place, message, hint);

    const { data: slug } = guideSchema.safeParse(document.valueAt(['guide']));
    if (slug === undefined) return;
    const place = document.placeOf(['guide']) ?? START;
    const guide = articles.find((article) => article.slug === slug);
    const status = map.unpublished.get(articlePath(slug));
    if (!guide) {
      const hint = guideHint(slug, { articles, map });
      add(place, `There is no guide ${quote(slug)}, so the planner would link to nothing.`, hint);
      return;
    }
    if (status) {
      const message = `The guide ${quote(slug)} is ${statusWords[status]}, so the planner does not link to its templates.`;
      report('data/planner-unpublished', place, message, 'Publish it, or name another guide.');
    }
    const names = guide.templates.map(({ name }) => name);
    if (isUnread(guide)) return;
    for (const [key, schema] of Object.entries(namesSchema.shape)) {
      const { data: name } = schema.safeParse(document.valueAt(['templates', key]));
      if (name === undefined || names.includes(name)) continue;
      const message = `The guide ${quote(slug)} has no template ${quote(name)}, so the planner would link to nothing.`;
      const hint = names.length === 0 ? 'Add it to the guide, or name another guide.' : didYouMean(name, names);
      add(document.placeOf(['templates', key]) ?? START, message, hint);
    }
  },
);

function fileMistakes(document: YamlDocument) {
  const { value } = document;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const object = { document, path: [], shape: fileSchema.shape, is: PLANNER_FILE };
    return findSchemaMistakes(fileSchema.safeParse(value), object);
  }
  if (document.errors.length > 0) return [];
  return [{ place: START, message: 'The file has no fields.', hint: `Write "guide" and "templates", with ${fields}.` }];
}

function nameMistakes(document: YamlDocument) {
  const value = document.valueAt(['templates']);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const object = { document, path: ['templates'], shape: namesSchema.shape, is: 'the planner' };
  return findSchemaMistakes(namesSchema.safeParse(value), object);
}
