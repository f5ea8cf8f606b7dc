import type { Element, ElementContent } from 'hast';
import type { Synonyms } from './field.ts';
import { hast } from '../../lib/html-tree.ts';
import { cutLetter, splitParagraphs } from './letter.ts';
import { parseSegments } from './blank.ts';
import { findSentences, type Sentence } from './sentences.ts';
import type { Template } from './template.ts';

/**
 * Makes the card of a template, the same in its guide and on the page of all templates. It is complete without JavaScript;
 * `<email-template>` adds the controls, for which the empty parts reserve space. The letter's text content is exactly the
 * template's text: that element reads it there. The heading above a card shows its name.
 *
 * @param language Language tag of the site, by which sentences are found.
 */
export function templateCard({ id, name, text, kind, limit }: Template, synonyms: Synonyms, language: string): Element {
  const { head, subject, gap, body } = cutLetter(text, kind === 'message');
  const subjectRow =
    subject === undefined
      ? []
      : [hast('p', { className: ['subject'] }, hast('span', {}, head), ...paragraph(subject, synonyms))];
  const paragraphs = bodyParagraphs(body, language, synonyms);
  const notes = noteOf({ kind, limit }).map((note) => hast('p', { className: ['template-note'] }, note));
  return hast(
    'email-template',
    { id, role: 'group', ariaLabel: name, dataKind: kind, dataLimit: limit },
    hast('p', { className: ['template-for'] }),
    ...notes,
    hast(
      'div',
      { className: ['template-sheet'] },
      hast('div', { className: ['letter'], translate: 'no' }, ...subjectRow, gap, ...paragraphs),
      hast('p', { className: ['template-edit'] }),
    ),
    hast(
      'div',
      { className: ['template-actions'] },
      hast('p', { role: 'status' }),
      hast('p', { className: ['template-count'] }),
    ),
  );
}

/** The place above the first letter where `<application-question>` asks a reader who returns. */
export const applicationQuestion: Element = hast(
  'application-question',
  {},
  hast('p', { role: 'status' }),
  hast('div', { className: ['choice'] }),
);

/** In a message, `<email-template>` replaces the note with a character count. */
function noteOf({ kind, limit }: Pick<Template, 'kind' | 'limit'>): string[] {
  if (kind === 'reply') return ['Send this as a reply, so the earlier emails stay attached.'];
  return kind === 'message' ? [limit === undefined ? 'A message.' : `Up to ${limit} characters`] : [];
}

/** Makes the paragraphs of a body. A sentence that may be left out, as it has a free text, is an element of its own. */
function bodyParagraphs(body: string, language: string, synonyms: Synonyms): (ElementContent | string)[] {
  const sentences = findSentences(body, language).filter(({ start, end }) => hasFreeText(body.slice(start, end)));
  let at = 0;
  return splitParagraphs(body).map(({ type, text }) => {
    const start = at;
    at += text.length;
    if (type === 'gap') return text;
    const inside = sentences.filter((sentence) => sentence.start >= start && sentence.end <= at);
    return hast('p', {}, ...cutParagraph(text, start, inside, synonyms));
  });
}

function cutParagraph(
  text: string,
  offset: number,
  sentences: readonly Sentence[],
  synonyms: Synonyms,
): (ElementContent | string)[] {
  let from = 0;
  const nodes = sentences.flatMap(({ start, end }) => {
    const before = text.slice(from, start - offset);
    from = end - offset;
    return [...paragraph(before, synonyms), hast('span', {}, ...paragraph(text.slice(start - offset, from), synonyms))];
  });
  return [...nodes, ...paragraph(text.slice(from), synonyms)];
}

function hasFreeText(text: string): boolean {
  return parseSegments(text).some((segment) => segment.type === 'blank' && segment.kind === 'text');
}

function paragraph(text: string, synonyms: Synonyms): (ElementContent | string)[] {
  return parseSegments(text).map((segment) => {
    if (segment.type === 'text') return segment.text;
    const isSynonym = segment.kind === 'name' && Object.hasOwn(synonyms, segment.label);
    return hast('mark', { dataName: isSynonym ? synonyms[segment.label] : undefined }, segment.source);
  });
}
