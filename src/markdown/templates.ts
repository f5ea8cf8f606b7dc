import { defineMdastPlugin, type Custom } from 'satteri';
import type { Outline } from '../domain/outline.ts';
import { splitParagraphs } from '../domain/paragraphs.ts';
import { parseSegments } from '../domain/segments.ts';
import type { Template } from '../domain/template.ts';
import { element } from './element.ts';

/** Turns the fences that are templates into cards. */
export function templates(outline: Outline) {
  const remaining = outline.templates.values();
  return defineMdastPlugin({
    name: 'templates',
    code(node, context) {
      const template = remaining.next().value;
      if (template) context.replaceNode(node, card(template));
    },
  });
}

/**
 * A template as a reader without JavaScript sees it. The text content of the letter is the template's canonical text to
 * the character; the blank lines stand between its paragraphs.
 */
function card({ id, name, text, kind, limit }: Template): Custom {
  const letter = splitParagraphs(text).map((part) =>
    part.type === 'gap' ? part.text : element('p', {}, ...paragraph(part.text)),
  );
  return element(
    'email-template',
    { id, role: 'group', ariaLabel: name, dataKind: kind, dataLimit: limit },
    element('p', { className: ['template-name'] }, name),
    element('div', { className: ['letter'], translate: 'no' }, ...letter),
  );
}

function paragraph(text: string): (Custom | string)[] {
  return parseSegments(text).map((segment) =>
    segment.type === 'text' ? segment.text : element('mark', {}, segment.source),
  );
}
