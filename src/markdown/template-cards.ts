import { toHtml } from 'hast-util-to-html';
import { defineMdastPlugin } from 'satteri';
import type { Synonyms } from '../features/templates/field.ts';
import type { Outline } from '../features/articles/outline.ts';
import { applicationQuestion, templateCard } from '../features/templates/template-card.ts';
import { fromHast } from '../lib/html-tree.ts';

/**
 * Replaces template fences with cards, and adds the question about an earlier visit above the first.
 *
 * @param withHtml True if HTML may be added as strings.
 */
export function templates(outline: Outline, synonyms: Synonyms, language: string, withHtml: boolean) {
  const remaining = outline.templates.values();
  const first = outline.templates.find((template) => template !== undefined);
  return defineMdastPlugin({
    name: 'templates',
    code(node, context) {
      const template = remaining.next().value;
      if (!template) return;
      const card = templateCard(template, synonyms, language);
      const nodes = template === first ? [applicationQuestion, card] : [card];
      context.replaceNode(
        node,
        nodes.map((element) => (withHtml ? { type: 'html', value: toHtml(element) } : fromHast(element))),
      );
    },
  });
}
