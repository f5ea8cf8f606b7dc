import { defineMdastPlugin } from 'satteri';
import type { Synonyms } from '../features/templates/field.ts';
import type { Outline } from '../features/articles/outline.ts';
import { applicationQuestion, templateCard } from '../features/templates/template-card.ts';
import { fromHast } from '../lib/html-tree.ts';

/** Replaces template fences with cards, and adds the question about an earlier visit above the first. */
export function templates(outline: Outline, synonyms: Synonyms, language: string) {
  const remaining = outline.templates.values();
  const first = outline.templates.find((template) => template !== undefined);
  return defineMdastPlugin({
    name: 'templates',
    code(node, context) {
      const template = remaining.next().value;
      if (!template) return;
      const card = fromHast(templateCard(template, synonyms, language));
      context.replaceNode(node, template === first ? [fromHast(applicationQuestion), card] : card);
    },
  });
}
