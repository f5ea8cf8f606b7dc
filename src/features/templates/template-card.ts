import type { Element, ElementContent } from 'hast';
import { readFields, type Synonyms } from './field.ts';
import { countBlanks } from './fill.ts';
import { hast } from '../../lib/html-tree.ts';
import { cutLetter, splitParagraphs } from './letter.ts';
import { parseSegments } from './blank.ts';
import type { Template } from './template.ts';

/**
 * Makes the card of a template, the same in its guide and on the page of all templates. It is complete without JavaScript;
 * `<email-template>` adds the controls, for which the empty parts reserve space. The letter's text content is exactly the
 * template's text: that element reads it there.
 *
 * @param nameTag Element for the name. In a guide, the heading above the card already names it.
 */
export function templateCard(
  { id, name, text, kind, limit }: Template,
  synonyms: Synonyms,
  nameTag: 'p' | 'h4' = 'p',
): Element {
  const { head, subject, gap, body } = cutLetter(text, kind === 'message');
  const { fields } = readFields([text], { article: '', template: id }, synonyms);
  const blanks = fields.length === 0 ? '' : ` ${countBlanks(fields.length)}`;
  const subjectRow =
    subject === undefined ? [] : [hast('p', { className: ['subject'] }, ...paragraph(head + subject, synonyms))];
  const paragraphs = splitParagraphs(body).map((part) =>
    part.type === 'gap' ? part.text : hast('p', {}, ...paragraph(part.text, synonyms)),
  );
  const notes = noteOf({ kind, limit }).map((note) => hast('p', { className: ['template-note'] }, note));
  return hast(
    'email-template',
    { id, dataKind: kind, dataLimit: limit },
    hast(nameTag, { className: ['template-name'] }, hast('b', {}, name), blanks),
    ...notes,
    hast('div', { className: ['template-actions'] }),
    hast('p', { role: 'status' }),
    hast('div', { className: ['letter'], translate: 'no' }, ...subjectRow, gap, ...paragraphs),
  );
}

/** The place above the templates where `<earlier-values>` announces values from an earlier visit. */
export const earlierValues: Element = hast(
  'earlier-values',
  {},
  hast('p', { role: 'status' }),
  hast('div', { className: ['earlier-values-choice'] }),
);

/** In a message, `<email-template>` replaces the note with a character count. */
function noteOf({ kind, limit }: Pick<Template, 'kind' | 'limit'>): string[] {
  if (kind === 'reply') return ['Send this as a reply, so the earlier emails stay attached.'];
  return kind === 'message' ? [limit === undefined ? 'A message.' : `Up to ${limit} characters`] : [];
}

function paragraph(text: string, synonyms: Synonyms): (ElementContent | string)[] {
  return parseSegments(text).map((segment) => {
    if (segment.type === 'text') return segment.text;
    const isSynonym = segment.kind === 'name' && Object.hasOwn(synonyms, segment.label);
    return hast('mark', { dataName: isSynonym ? synonyms[segment.label] : undefined }, segment.source);
  });
}
