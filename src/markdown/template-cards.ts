import { defineMdastPlugin } from 'satteri';
import type { Synonyms } from '../features/templates/field.ts';
import type { Outline } from '../features/articles/outline.ts';
import { templateCard } from '../features/templates/template-card.ts';
import { element, fromHast } from '../lib/html-tree.ts';

/** The notice of earlier values. Empty elements reserve its space. */
function earlierValues() {
  return element(
    'earlier-values',
    {},
    element('p', { role: 'status' }),
    element('div', { className: ['earlier-values-choice'] }),
  );
}

/** Turns template fences into cards, and adds the notice of earlier values above the first. */
export function templates(outline: Outline, synonyms: Synonyms) {
  const remaining = outline.templates.values();
  const first = outline.templates.find((template) => template !== undefined);
  return defineMdastPlugin({
    name: 'templates',
    code(node, context) {
      const template = remaining.next().value;
      if (!template) return;
      const card = fromHast(templateCard(template, synonyms));
      context.replaceNode(node, template === first ? [earlierValues(), card] : card);
    },
  });
}
