import type { Element, ElementContent } from 'hast';
import { readFields, type Synonyms } from './field.ts';
import { countBlanks } from './fill.ts';
import { hast } from '../../lib/html-tree.ts';
import { splitParagraphs } from './letter.ts';
import { parseSegments } from './blank.ts';
import { cutLetter, type Template } from './template.ts';

/**
 * A template as a reader without JavaScript sees it, the same in its guide and on the page of all templates. The text
 * content of the letter is the canonical text to the character: the element that makes it fillable reads it there. What
 * needs JavaScript is added by that element; the empty parts keep its room.
 *
 * @param nameTag Element of the name: in a guide a heading stands above the card already.
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

/** For a message the element counts in its place. */
function noteOf({ kind, limit }: Pick<Template, 'kind' | 'limit'>): string[] {
  if (kind === 'reply') return ['A reply: answer in the same thread, so that they see what it answers.'];
  return kind === 'message' ? [limit === undefined ? 'A message.' : `A message of at most ${limit} characters.`] : [];
}

function paragraph(text: string, synonyms: Synonyms): (ElementContent | string)[] {
  return parseSegments(text).map((segment) => {
    if (segment.type === 'text') return segment.text;
    const isSynonym = segment.kind === 'name' && Object.hasOwn(synonyms, segment.label);
    return hast('mark', { dataName: isSynonym ? synonyms[segment.label] : undefined }, segment.source);
  });
}
