import { defineMdastPlugin, type Custom } from 'satteri';
import type { Outline } from '../domain/outline.ts';
import { parseSegments } from '../domain/segments.ts';
import type { Template } from '../domain/template.ts';
import { element } from './element.ts';

/** Turns the fences that are templates into cards. */
export function templates(outline: Outline) {
  const remaining = outline.templates.values();
  return defineMdastPlugin({
    name: 'templates',
    code() {
      const template = remaining.next().value;
      return template && card(template);
    },
  });
}

/**
 * A template as a reader without JavaScript sees it. The text content of the letter is the template's canonical text to
 * the character; the blank lines stand between its paragraphs.
 */
function card({ id, name, text, kind, limit }: Template): Custom {
  const letter = text.split(/(\n(?:[ \t]*\n)+)/u).flatMap((part, index) => {
    const isGap = index % 2 === 1;
    return isGap || part === '' ? part : element('p', {}, ...paragraph(part));
  });
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
