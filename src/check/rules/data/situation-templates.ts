import { SITUATIONS_FILE, situationSchema } from '../../../features/all-templates/situation.ts';
import { comparableText } from '../../../lib/hidden-characters.ts';
import { articlePath } from '../../../paths.ts';
import { type Place, START } from '../../place.ts';
import { guideHint, isUnread, type NamedGuides, statusWords } from '../../site/named-guide.ts';
import { findSchemaMistakes } from '../../source/schema-mistakes.ts';
import { findValueMistakes } from '../../source/value-mistakes.ts';
import type { YamlDocument } from '../../source/yaml-document.ts';
import { didYouMean, quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** content/situations.yaml, with the guides that it may name. */
interface SituationsOnSite extends NamedGuides {
  readonly document: YamlDocument;
}

const fields = Object.keys(situationSchema.shape).join(', ');

export const situationRules = defineRules(
  {
    'data/situation': {
      severity: 'error',
      meaning:
        '`content/situations.yaml` has a mistake, a situation twice, or one whose guide or template does not exist.',
      example: '`template: how-to-resign-from-a-job#email-a-short-resignatoin`',
      fix: 'Write the file name of the guide without its ending, `#`, and the anchor of the template.',
    },
    'data/situation-value': {
      severity: 'warning',
      meaning: 'A value in `content/situations.yaml` is in quotes that YAML does not know, or ends at a `#`.',
      example: '`says: “I’m ill”`',
      fix: '`says: "I’m ill"`',
    },
    'data/situation-unpublished': {
      severity: 'warning',
      meaning: 'The guide of a situation is not published, so the situation is shown nowhere.',
      example: '`template: a-draft#email-thank-you`',
      fix: 'Publish the guide, or name a template of another one.',
    },
  },
  ({ document, articles, map }: SituationsOnSite, report) => {
    for (const { message, hint, ...place } of document.errors) report('data/situation', place, message, hint);
    const { value } = document;
    if (value === undefined || value === null) return;
    if (!Array.isArray(value)) {
      const hint = `Start each situation with a hyphen, and write its fields below each other: ${fields}.`;
      report('data/situation', START, `${SITUATIONS_FILE} is not a list.`, hint);
      return;
    }
    for (const { place, message, hint } of findValueMistakes(document, ['says', 'words']))
      report('data/situation-value', place, message, hint);
    const first = new Map<string, Place>();
    for (const [index, entry] of (value as unknown[]).entries()) {
      const at = (field: string) => document.placeOf([index, field]) ?? document.placeOf([index]) ?? START;
      if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
        const place = document.placeOf([index]) ?? START;
        report('data/situation', place, `${quote(entry)} is not a situation.`, `Write its fields: ${fields}.`);
        continue;
      }
      const object = { document, path: [index], shape: situationSchema.shape, is: 'a situation' };
      const result = situationSchema.safeParse(entry);
      for (const { place, message, hint } of findSchemaMistakes(result, object))
        report('data/situation', place === START ? at('says') : place, message, hint);
      const says = situationSchema.shape.says.safeParse(document.valueAt([index, 'says'])).data;
      const before = says === undefined ? undefined : first.get(keyOf(says));
      if (before)
        report(
          'data/situation',
          at('says'),
          `${quote(says)} is on line ${before.line}, too.`,
          'Delete one of them, or say how they differ.',
        );
      if (says !== undefined && !before) first.set(keyOf(says), at('says'));
      const template = situationSchema.shape.template.safeParse(document.valueAt([index, 'template'])).data;
      if (template === undefined) continue;
      const mistake = findTemplateMistake(template, { articles, map });
      if (mistake) report('data/situation', at('template'), ...mistake);
      const [slug = ''] = template.split('#');
      const status = map.unpublished.get(articlePath(slug));
      if (!status) continue;
      const message = `The guide ${quote(slug)} is ${statusWords[status]}, so this situation is shown nowhere.`;
      const hint = 'Publish the guide, or name a template of another one.';
      report('data/situation-unpublished', at('template'), message, hint);
    }
  },
);

/** Returns a message and a hint if there is no such guide, or no such template in it. */
function findTemplateMistake(name: string, guides: NamedGuides): [message: string, hint: string] | undefined {
  const [slug = '', id = ''] = name.split('#');
  const guide = guides.articles.find((article) => article.slug === slug);
  if (!guide) return [`There is no guide ${quote(slug)}.`, guideHint(slug, guides)];
  const ids = guide.templates.map((known) => known.id);
  if (ids.includes(id) || isUnread(guide)) return undefined;
  const hint = ids.length === 0 ? 'Name a template of another guide.' : didYouMean(id, ids);
  return [`The guide ${quote(slug)} has no template ${quote(id)}.`, hint];
}

/** Case and the kind of an apostrophe make no difference to readers. */
function keyOf(says: string): string {
  return comparableText(says).replaceAll('’', "'").toLowerCase();
}
