import { categorySchema } from '../../../features/articles/schema.ts';
import { START } from '../../place.ts';
import { guideHint, type NamedGuides } from '../../site/named-guide.ts';
import type { YamlDocument } from '../../source/yaml-document.ts';
import { quote } from '../../wording.ts';
import { defineRules } from '../rule.ts';

/** content/categories.yaml, with the guides that it may name. */
interface CategoriesOnSite extends NamedGuides {
  readonly document: YamlDocument | undefined;
  /** Names of the categories, by their keys. */
  readonly names: ReadonlyMap<string, string> | undefined;
}

export const guideOrderRules = defineRules(
  {
    'data/guides': {
      severity: 'error',
      meaning:
        'The `guides` of a category in `content/categories.yaml` name one that does not exist, is in another category, or is named twice.',
      example: '`guides: [how-to-resing-from-a-job]`',
      fix: 'Write the file names of guides of this category without their endings, in the order in which pages list them.',
    },
  },
  ({ document, names, articles, map }: CategoriesOnSite, report) => {
    const known = new Set(names?.values());
    for (const [key, name] of names ?? []) {
      const { data: guides } = categorySchema.shape.guides.safeParse(document?.valueAt([key, 'guides']));
      for (const [index, slug] of guides?.entries() ?? []) {
        const add = (message: string, hint: string) => {
          report('data/guides', document?.placeOf([key, 'guides', index]) ?? START, message, hint);
        };
        const guide = articles.find((article) => article.slug === slug);
        if (!guide) add(`There is no guide ${quote(slug)}.`, guideHint(slug, { articles, map }));
        // An unknown category is a mistake of the guide, or of this file: it is reported there.
        else if (guide.category !== undefined && guide.category !== name && known.has(guide.category))
          add(
            `The guide ${quote(slug)} is in the category ${quote(guide.category)}, not in ${quote(name)}.`,
            'Name it there, or change the category of the guide.',
          );
        else if (guides?.indexOf(slug) !== index) add(`${quote(slug)} is named twice.`, 'Delete one of them.');
      }
    }
  },
);
